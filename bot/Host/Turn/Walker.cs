using E4Bot.Cards.Walk;
using E4Bot.Cards.Wire;
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
        // What stands on paper is the commission's, not one member's.
        if (press.Verb == Verbs.Open && result.Passage.Evaluation.Paper is not null) return Hand.Together;
        return press.Verb == Verbs.Refresh ? result.Stored.BookmarkOf(result.Actor.PersonId)?.Hand ?? Hand.Own : press.Hand;
    }

    private static Step StepAfter(ExamTurnResult result, Seat seat, Press press, bool kept, ExamSession session)
    {
        if (result.Passage.Evaluation is not { } evaluation) return Step.Opening;
        if (evaluation.IsSealed && press.Step != Step.Reopening) return Step.Sealed;
        if (press.Verb == Verbs.Refresh) return Bookmarked(result) ?? NextStep.For(result.Passage, result.Missing, seat);
        var here = press.Step ?? NextStep.For(result.Passage, result.Missing, seat);
        return kept ? NextStep.Once(press.Verb, here, result.Passage, result.Missing, seat, session) : here;
    }

    private static Step? Bookmarked(ExamTurnResult result) =>
        result.Stored.BookmarkOf(result.Actor.PersonId) is { } bookmark && Step.TryParse(bookmark.Step, out var step) && step != Step.Opening && step != Step.Sealed
            ? step
            : null;
}
