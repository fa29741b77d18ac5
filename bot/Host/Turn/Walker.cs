using E4Bot.Cards.Walk;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Sessions;

namespace E4Bot.Host.Turn;

/// <summary>Which step a member sees after a press, and whose answers it shows.</summary>
public static class Walker
{
    public static (Step Step, Hand Hand) Where(ExamTurnResult result, Seat seat, Press press, bool kept, ExamSession session)
    {
        var hand = HandAfter(result, press);
        var answering = hand == Hand.Other ? seat.Other() : seat;
        return (StepAfter(result, answering, press, kept, session), hand);
    }

    private static Hand HandAfter(ExamTurnResult result, Press press)
    {
        if (result.Passage.Evaluation is not { Screens: ScreenMode.OneScreen }) return Hand.Own;
        return press.Verb == Verbs.Refresh ? result.Stored.BookmarkOf(result.Actor.PersonId)?.Hand ?? Hand.Own : press.Hand;
    }

    private static Step StepAfter(ExamTurnResult result, Seat seat, Press press, bool kept, ExamSession session)
    {
        var first = NextStep.For(result.Passage, seat, session);
        if (first == Step.Opening || (first == Step.Sealed && press.Step != Step.Reopening)) return first;
        if (press.Verb == Verbs.Refresh) return Bookmarked(result) ?? first;
        var here = press.Step ?? first;
        return kept ? Onward(result.Passage, press.Verb, here, first, session) : here;
    }

    private static Step Onward(Passage passage, string verb, Step here, Step first, ExamSession session) => verb switch
    {
        Verbs.Open or Verbs.Reopen => first,
        Verbs.GiveLevel or Verbs.WriteObservations => NextStep.After(here, session),
        Verbs.WriteAppreciation => Completeness.Of(passage, passage.Evaluation!, session).Any(IsMention) ? Step.Appreciation : Step.Visas,
        Verbs.UseScreens => Step.Summary,
        _ => here,
    };

    private static Step? Bookmarked(ExamTurnResult result) =>
        result.Stored.BookmarkOf(result.Actor.PersonId) is { } bookmark && Step.TryParse(bookmark.Step, out var step) && step != Step.Opening && step != Step.Sealed
            ? step
            : null;

    private static bool IsMention(Missing missing) => missing is Missing.Mention or Missing.FalseMention;
}
