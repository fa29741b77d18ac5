using E4Bot.Domain.Passages;

namespace E4Bot.Domain.Evaluations.Decisions;

/// <summary>A final sheet changes only if the president, or both members, reopen it, with a reason (rule 7).</summary>
internal static class Reopening
{
    public static Decision Decide(Ask ask, Command.Reopen command)
    {
        var presides = Permissions.Allow(ask.Actor.Standing, Act.Reopen);
        if (!presides && ask.Denies(Act.RequestReopening)) return Decision.Refuse(new Refusal.NotAllowed(Act.RequestReopening));
        if (ask.Passage.Evaluation is not { } evaluation) return Decision.Refuse(new Refusal.NotOpen());
        if (!evaluation.IsSealed) return Decision.Refuse(new Refusal.NotSealed());
        var reason = TypedText.Read(TextField.Reason, command.Reason, required: true);
        if (reason.Refusal is { } refusal) return Decision.Refuse(refusal);

        var reopened = new Change.Reopened(evaluation.Version + 1, reason.Clean);
        return presides ? Decision.Accept(reopened) : ByMember(ask.Actor.Seat!.Value, evaluation, reopened);
    }

    private static Decision ByMember(Seat seat, Evaluation evaluation, Change.Reopened reopened)
    {
        if (evaluation.ReopeningRequests.Contains(new ReopeningRequest(seat, reopened.Reason))) return Decision.Accept();
        var requested = new Change.ReopeningRequested(seat, reopened.Reason);
        return evaluation.ReopeningRequests.Any(r => r.Seat != seat) ? Decision.Accept(requested, reopened) : Decision.Accept(requested);
    }
}
