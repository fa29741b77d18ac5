namespace E4Bot.Domain.Evaluations.Decisions;

/// <summary>A penalty needs its ground, and counts once both members confirm it.</summary>
internal static class Penalties
{
    public static Decision Decide(Ask ask, Evaluation evaluation, Command.ClaimPenalty command)
    {
        var ground = TypedText.Read(TextField.Ground, command.Ground);
        if (ground.Refusal is { } refusal) return Decision.Refuse(refusal);
        if (ground.Clean.Length == 0) return Decision.Refuse(new Refusal.GroundMissing(command.Kind));
        var stands = evaluation.Claim(command.Kind);
        if (stands is not null && stands.Ground == ground.Clean) return Decide(ask, evaluation, new Command.ConfirmPenalty(command.Kind, stands.Revision));
        return IsUnseen(stands, command.BasedOn)
            ? Decision.Refuse(new Refusal.ChangedMeanwhile(SharedAnswer.Penalty))
            : Decision.Accept(new Change.PenaltyClaimed(command.Kind, ground.Clean, ask.Actor.Answering));
    }

    public static Decision Decide(Ask ask, Evaluation evaluation, Command.ConfirmPenalty command)
    {
        if (evaluation.Claim(command.Kind) is not { } claim) return Decision.Refuse(new Refusal.NothingToConfirm(command.Kind));
        var awaited = ask.Actor.Answering.Where(seat => !claim.IsConfirmedBy(seat)).ToArray();
        if (awaited.Length > 0 && IsUnseen(claim, command.BasedOn)) return Decision.Refuse(new Refusal.ChangedMeanwhile(SharedAnswer.Penalty));
        return Decision.Accept([.. awaited.Select(seat => new Change.PenaltyConfirmed(command.Kind, seat))]);
    }

    public static Decision Decide(Ask ask, Evaluation evaluation, Command.DismissPenalty command)
    {
        if (evaluation.Claim(command.Kind) is not { } claim) return Decision.Accept();
        return IsUnseen(claim, command.BasedOn)
            ? Decision.Refuse(new Refusal.ChangedMeanwhile(SharedAnswer.Penalty))
            : Decision.Accept(new Change.PenaltyDismissed(command.Kind, claim.Ground));
    }

    private static bool IsUnseen(PenaltyClaim? stands, int basedOn) => basedOn != (stands?.Revision ?? 0);
}
