using E4Bot.Cards.French;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Sessions;

namespace E4Bot.Cards.Walk;

/// <summary>Where a member goes on, from what the sheet lacks (<see cref="Completeness"/>).</summary>
public static class NextStep
{
    /// <summary>The first step that waits for this member; the visas when none does.</summary>
    public static Step For(Passage passage, IReadOnlyList<Missing> missing, Seat seat) => passage.Evaluation switch
    {
        null => Step.Opening,
        { IsSealed: true } => Step.Sealed,
        // Of what stands on paper one enters, and the other compares.
        { Paper: { } paper } when paper.By != seat => Step.Visas,
        _ => First(Asking(missing, seat)),
    };

    /// <summary>
    /// Where a press that was kept leads: on, past what is done, once its step asks nothing more of this member; else its card stays. The note's card always
    /// stays, for the sum is to be seen.
    /// </summary>
    public static Step Once(string verb, Step here, Passage passage, IReadOnlyList<Missing> missing, Seat seat, ExamSession session) => verb switch
    {
        _ when passage.Evaluation is null => Step.Opening,
        Verbs.Open => For(passage, missing, seat),
        Verbs.Reopen when passage.Evaluation.IsSealed => Step.Sealed,
        Verbs.GiveLevel or Verbs.WriteObservations => Beyond(here, Asking(missing, seat), session, mayStay: false),
        Verbs.VoteLevel or Verbs.JudgeEnvironment or Verbs.WriteAppreciation => Beyond(here, Asking(missing, seat), session, mayStay: true),
        Verbs.UseScreens or Verbs.CorrectOpening or Verbs.Reopen => Step.Summary,
        _ => here,
    };

    /// <summary>The next step of the walk that asks something of this member; then whatever was passed over; then the visas.</summary>
    private static Step Beyond(Step here, Step[] asking, ExamSession session, bool mayStay)
    {
        if (mayStay && asking.Contains(here)) return here;
        var ahead = Step.Walk(session).SkipWhile(step => step != here).Skip(1).Where(asking.Contains).Take(1).ToArray();
        return ahead is [var step] ? step : First(asking);
    }

    /// <summary>The steps that ask something of this member, in the order of the walk.</summary>
    private static Step[] Asking(IReadOnlyList<Missing> missing, Seat seat) =>
        [.. missing.Where(m => MissingText.Awaits(m, seat)).Select(MissingText.StepOf).Distinct()];

    private static Step First(Step[] asking) => asking.Length > 0 ? asking[0] : Step.Visas;
}
