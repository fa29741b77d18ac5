using E4Bot.Domain.Notes;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;

namespace E4Bot.Domain.Evaluations.Decisions;

internal static class Opening
{
    /// <summary>Minutes. A third of the oral is under fourteen; more than an hour is a slip of the finger.</summary>
    private const int MaximumExtraMinutes = 60;

    public static Decision Decide(Ask ask, Command.Open command)
    {
        if (ask.Denies(Act.Evaluate)) return Decision.Refuse(new Refusal.NotAllowed(Act.Evaluate));
        if (ask.Passage.Evaluation is not null) return Decision.Accept();
        if (ask.Passage.Outcome is { Kind: not OutcomeKind.Rescheduled } outcome) return Decision.Refuse(new Refusal.OutcomeStands(outcome.Kind));
        if (!command.IdentityConfirmed) return Decision.Refuse(new Refusal.IdentityNotConfirmed());
        if (!IsRegular(command.First.Quality, command.Second.Quality)) return Decision.Refuse(new Refusal.IrregularComposition());
        if (command.ExtraMinutes is < 0 or > MaximumExtraMinutes) return Decision.Refuse(new Refusal.ExtraTimeOutOfRange(MaximumExtraMinutes));

        var changes = new List<Change>
        {
            new Change.Opened(ask.Passage.Candidate, command.First, command.Second, command.Screens, command.ExtraMinutes, ask.Now),
        };
        return Claim(ask, changes, PenaltyKind.InaccessiblePortfolio, command.Portfolio)
            ?? Claim(ask, changes, PenaltyKind.MissingSynthesisTable, command.SynthesisTable)
            ?? Decision.Accept(changes);
    }

    private static bool IsRegular(MemberQuality first, MemberQuality second) =>
        (first == MemberQuality.SpecialityTeacher) != (second == MemberQuality.SpecialityTeacher);

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
