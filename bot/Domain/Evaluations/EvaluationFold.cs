using E4Bot.Domain.Notes;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;

namespace E4Bot.Domain.Evaluations;

/// <summary>How an accepted change makes the next state of what is written in common. <c>revision</c> is the number of the change.</summary>
internal static class EvaluationFold
{
    public static Evaluation Apply(this Evaluation state, Change change, int revision)
    {
        var next = Fold(state, change, revision);
        return change.IsOfTheSheet() ? next with { Edited = revision } : next;
    }

    private static Evaluation Fold(Evaluation state, Change change, int revision) => change switch
    {
        Change.QualitiesCorrected c => state.WithQualities(c.First, c.Second) with { OpeningRevision = revision },
        Change.ExtraTimeCorrected c => state with { ExtraMinutes = c.Minutes, OpeningRevision = revision },
        Change.ScreensChanged c => state with { Screens = c.Screens, OneScreenRequestedBy = null },
        Change.OneScreenRequested c => state with { OneScreenRequestedBy = c.Seat },
        Change.OneScreenDeclined => state with { OneScreenRequestedBy = null },
        Change.OwnDeviceUsed c => state with { OwnDevices = [.. state.OwnDevices.Append(c.Seat).Order()] },
        Change.PartStarted c => state.WithClock(c.Part, new PartClock(c.At, null)),
        Change.PartEnded c => state.WithClock(c.Part, state.Clock(c.Part) with { EndedAt = c.At }),
        Change.ObservationWritten { Part: OralPartNumber.One } c => state with { Observation1 = new(c.Text, revision) },
        Change.ObservationWritten c => state with { Observation2 = new(c.Text, revision) },
        Change.AppreciationWritten c => state with { Appreciation = new(c.Text, revision) },
        Change.NoteProposed c => state with { Note = new(c.Note, revision) },
        Change.EnvironmentJudged c => state with { Environment = new(c.Finding, revision) },
        Change.LevelVoted c => state with { Votes = [.. state.Votes.Where(v => (v.Line, v.Seat) != (c.Line, c.Seat)), new(c.Line, c.Seat, c.Level)] },
        Change.VotesCleared c => state with { Votes = [.. state.Votes.Where(v => v.Line != c.Line)] },
        Change.CommonLevelGiven c => state with { CommonLevels = [.. state.CommonLevels.Where(l => l.Line != c.Line), new(c.Line, c.Level)] },
        Change.PenaltyClaimed c => state.WithClaim(c.Kind, new(c.Kind, c.Ground, c.By.Contains(Seat.First), c.By.Contains(Seat.Second), revision)),
        Change.PenaltyConfirmed c => state.WithClaim(c.Kind, Confirm(state.Claim(c.Kind)!, c.Seat)),
        Change.PenaltyDismissed c => state.WithClaim(c.Kind, null),
        Change.PaperConfirmed c => state with { PaperConfirmation = new(c.Seat, c.SheetRevision, c.At) },
        Change.VisaGiven c => state with { Visas = [.. state.Visas, new(c.Seat, c.At, c.OnOthersDevice)] },
        Change.VisasCleared => state with { Visas = [] },
        Change.Sealed c => state with { Seal = new(c.Version, c.FinalNote, c.At), OneScreenRequestedBy = null },
        Change.ReopeningRequested c => state with { ReopeningRequests = [.. state.ReopeningRequests.Where(r => r.Seat != c.Seat), new(c.Seat, c.Reason)] },
        Change.Reopened c => state with { Seal = null, Visas = [], ReopeningRequests = [], Version = c.NextVersion },
        _ => throw new InvalidOperationException($"{change.GetType().Name} is not folded into an evaluation."),
    };

    private static Evaluation WithQualities(this Evaluation state, MemberQuality first, MemberQuality second) =>
        state with { First = state.First with { Quality = first }, Second = state.Second with { Quality = second } };

    private static Evaluation WithClock(this Evaluation state, OralPartNumber part, PartClock clock) =>
        part == OralPartNumber.One ? state with { Part1 = clock } : state with { Part2 = clock };

    private static Evaluation WithClaim(this Evaluation state, PenaltyKind kind, PenaltyClaim? claim)
    {
        var others = state.Penalties.Where(p => p.Kind != kind);
        return state with { Penalties = [.. (claim is null ? others : others.Append(claim)).OrderBy(p => p.Kind)] };
    }

    private static PenaltyClaim Confirm(PenaltyClaim claim, Seat seat) =>
        seat == Seat.First ? claim with { FirstConfirms = true } : claim with { SecondConfirms = true };
}
