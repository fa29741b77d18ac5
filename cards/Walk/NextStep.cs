using E4Bot.Cards.French;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Sessions;

namespace E4Bot.Cards.Walk;

/// <summary>Where a member goes on.</summary>
public static class NextStep
{
    /// <summary>The first step that waits for this member; the visas when none does.</summary>
    public static Step For(Passage passage, Seat seat, ExamSession session)
    {
        if (passage.Evaluation is not { } evaluation) return Step.Opening;
        if (evaluation.IsSealed) return Step.Sealed;
        var awaited = Completeness.Of(passage, evaluation, session).FirstOrDefault(m => MissingText.Awaits(m, seat));
        return awaited is null ? Step.Visas : MissingText.StepOf(awaited);
    }

    /// <summary>
    /// Where a press that was kept leads: on, past what is done, once its step asks nothing more of this member; else its card stays. The note's card always
    /// stays, for the sum is to be seen.
    /// </summary>
    public static Step Once(string verb, Step here, Passage passage, Seat seat, ExamSession session) => verb switch
    {
        Verbs.Open or Verbs.Reopen => For(passage, seat, session),
        Verbs.GiveLevel or Verbs.WriteObservations => Beyond(here, passage, seat, session),
        Verbs.VoteLevel or Verbs.JudgeEnvironment or Verbs.WriteAppreciation =>
            StillAsks(here, passage, seat, session) ? here : Beyond(here, passage, seat, session),
        Verbs.UseScreens => Step.Summary,
        _ => here,
    };

    /// <summary>The next step of the walk that asks something of this member; then whatever was passed over; then the visas.</summary>
    private static Step Beyond(Step here, Passage passage, Seat seat, ExamSession session)
    {
        var ahead = Step.Walk(session).SkipWhile(step => step != here).Skip(1).Where(step => StillAsks(step, passage, seat, session)).Take(1).ToArray();
        return ahead is [var step] ? step : For(passage, seat, session);
    }

    private static bool StillAsks(Step here, Passage passage, Seat seat, ExamSession session) => passage.Evaluation is { } evaluation
        && Completeness.Of(passage, evaluation, session).Any(m => MissingText.StepOf(m) == here && MissingText.Awaits(m, seat));

    /// <summary>The step after <paramref name="step"/> in the walk.</summary>
    public static Step After(Step step, ExamSession session)
    {
        var walk = Step.Walk(session).ToList();
        var at = walk.IndexOf(step);
        return at >= 0 && at + 1 < walk.Count ? walk[at + 1] : Step.Visas;
    }
}
