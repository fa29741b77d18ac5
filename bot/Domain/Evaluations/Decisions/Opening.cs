using E4Bot.Domain.Notes;
using E4Bot.Domain.Passages;

namespace E4Bot.Domain.Evaluations.Decisions;

internal static class Opening
{
    public static Decision Decide(Ask ask, Command.Open command)
    {
        if (ask.Denies(Act.Evaluate)) return Decision.Refuse(new Refusal.NotAllowed(Act.Evaluate));
        if (ask.Passage.Evaluation is { } evaluation) return Again(evaluation, command);
        if (Hindrance.To(ask) is { } hindrance) return Decision.Refuse(hindrance);
        if (ask.Passage.Conformity is null && !command.GoesOnUnchecked) return Decision.Refuse(new Refusal.NeverChecked(ask.Passage.Candidate.Form));
        if (!command.IdentityConfirmed) return Decision.Refuse(new Refusal.IdentityNotConfirmed());
        if (ask.Actor.Hand != Hand.Own && command.Screens == ScreenMode.Apart) return Decision.Refuse(new Refusal.OneScreenOnly());
        if (Sitting.RefusalOf(command.First, command.Second, command.ExtraMinutes) is { } refusal) return Decision.Refuse(refusal);
        if (Transcription.RefusalOf(ask, command.HeardOnPaper) is { } notThatDay) return Decision.Refuse(notThatDay);

        var paper = Transcription.Of(ask, command);
        var changes = new List<Change>
        {
            new Change.Opened(
                ask.Passage.Candidate, command.First, command.Second, paper is null ? command.Screens : ScreenMode.OneScreen, command.ExtraMinutes, ask.Now,
                Unchecked: ask.Passage.Conformity is null, paper),
        };
        return Claim(ask, changes, PenaltyKind.InaccessiblePortfolio, command.Portfolio)
            ?? Claim(ask, changes, PenaltyKind.MissingSynthesisTable, command.SynthesisTable)
            ?? Decision.Accept([.. changes, .. ask.OwnDevice]);
    }

    /// <summary>Both may press at once: who comes second with other answers is told so, for theirs are not kept.</summary>
    private static Decision Again(Evaluation evaluation, Command.Open command)
    {
        if (evaluation.IsSealed) return Decision.Refuse(new Refusal.IsSealed(evaluation.Version));
        var same = (evaluation.First, evaluation.Second, evaluation.ExtraMinutes, evaluation.Paper?.HeardOn)
            == (command.First, command.Second, command.ExtraMinutes, command.HeardOnPaper)
            && IsKept(evaluation, PenaltyKind.InaccessiblePortfolio, command.Portfolio)
            && IsKept(evaluation, PenaltyKind.MissingSynthesisTable, command.SynthesisTable);
        return same ? Decision.Accept() : Decision.Refuse(new Refusal.OpenedMeanwhile());
    }

    private static bool IsKept(Evaluation evaluation, PenaltyKind kind, Finding finding) =>
        finding.Present || evaluation.Claim(kind)?.Ground == TypedText.Read(TextField.Ground, finding.Ground).Clean;

    private static Decision? Claim(Ask ask, List<Change> changes, PenaltyKind kind, Finding finding)
    {
        if (finding.Present) return null;
        var ground = TypedText.Read(TextField.Ground, finding.Ground);
        if (ground.Refusal is { } refusal) return Decision.Refuse(refusal);
        if (ground.Clean.Length == 0) return Decision.Refuse(new Refusal.GroundMissing(kind));
        changes.Add(new Change.PenaltyClaimed(kind, ground.Clean, ask.Actor.Answering));
        return null;
    }
}
