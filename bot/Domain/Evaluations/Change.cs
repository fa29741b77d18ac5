using System.Text.Json.Serialization;
using E4Bot.Domain.Conformity;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Notes;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Portfolio;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Domain.Synthesis;

namespace E4Bot.Domain.Evaluations;

/// <summary>
/// An accepted fact. State is the fold of them; the journal is the list of them. The names below are stored for years:
/// a name is never reused for another meaning.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "$fact")]
[JsonDerivedType(typeof(Opened), "opened")]
[JsonDerivedType(typeof(QualitiesCorrected), "qualities-corrected")]
[JsonDerivedType(typeof(ExtraTimeCorrected), "extra-time-corrected")]
[JsonDerivedType(typeof(ScreensChanged), "screens-changed")]
[JsonDerivedType(typeof(OneScreenRequested), "one-screen-requested")]
[JsonDerivedType(typeof(OneScreenDeclined), "one-screen-declined")]
[JsonDerivedType(typeof(OwnDeviceUsed), "own-device-used")]
[JsonDerivedType(typeof(PartStarted), "part-started")]
[JsonDerivedType(typeof(PartEnded), "part-ended")]
[JsonDerivedType(typeof(LevelGiven), "level-given")]
[JsonDerivedType(typeof(CommonLevelGiven), "common-level-given")]
[JsonDerivedType(typeof(LevelVoted), "level-voted")]
[JsonDerivedType(typeof(VotesCleared), "votes-cleared")]
[JsonDerivedType(typeof(ObservationWritten), "observation-written")]
[JsonDerivedType(typeof(AppreciationWritten), "appreciation-written")]
[JsonDerivedType(typeof(EnvironmentJudged), "environment-judged")]
[JsonDerivedType(typeof(PenaltyClaimed), "penalty-claimed")]
[JsonDerivedType(typeof(PenaltyConfirmed), "penalty-confirmed")]
[JsonDerivedType(typeof(PenaltyDismissed), "penalty-dismissed")]
[JsonDerivedType(typeof(NoteProposed), "note-proposed")]
[JsonDerivedType(typeof(PaperConfirmed), "paper-confirmed")]
[JsonDerivedType(typeof(VisaGiven), "visa-given")]
[JsonDerivedType(typeof(VisasCleared), "visas-cleared")]
[JsonDerivedType(typeof(Sealed), "sealed")]
[JsonDerivedType(typeof(ReopeningRequested), "reopening-requested")]
[JsonDerivedType(typeof(Reopened), "reopened")]
[JsonDerivedType(typeof(OutcomeRecorded), "outcome-recorded")]
[JsonDerivedType(typeof(OutcomeWithdrawn), "outcome-withdrawn")]
[JsonDerivedType(typeof(SynthesisAttached), "synthesis-attached")]
[JsonDerivedType(typeof(ConformityChecked), "conformity-checked")]
[JsonDerivedType(typeof(ConformityPutRight), "conformity-put-right")]
[JsonDerivedType(typeof(ConformityNotPutRight), "conformity-not-put-right")]
[JsonDerivedType(typeof(ConformityDeadlineMoved), "conformity-deadline-moved")]
[JsonDerivedType(typeof(NoticeHandedOver), "notice-handed-over")]
[JsonDerivedType(typeof(PortfolioAddressGiven), "portfolio-address-given")]
[JsonDerivedType(typeof(PortfolioVisited), "portfolio-visited")]
[JsonDerivedType(typeof(JuryNoteDecided), "jury-note-decided")]
public abstract record Change
{
    private Change()
    {
    }

    /// <summary>
    /// The identity was checked against the candidate's own papers; the two members sit. <paramref name="Unchecked"/>: the file's conformity had never been
    /// checked, and the commission said that it goes on. <paramref name="Paper"/>: it is entered afterwards, from the printed forms.
    /// </summary>
    public sealed record Opened(
        Candidate Candidate, SittingMember First, SittingMember Second, ScreenMode Screens, int ExtraMinutes, DateTimeOffset At, bool Unchecked = false,
        PaperEntry? Paper = null) : Change;

    /// <summary>Who sits stays; in what quality was a slip. It stands on the sheet.</summary>
    public sealed record QualitiesCorrected(MemberQuality First, MemberQuality Second) : Change;

    /// <summary>Moves the clocks, which are not of the sheet.</summary>
    public sealed record ExtraTimeCorrected(int Minutes, DateTimeOffset At) : Change;

    public sealed record ScreensChanged(ScreenMode Screens) : Change;

    /// <summary>A member wishes to go on with one screen: it takes both.</summary>
    public sealed record OneScreenRequested(Seat Seat) : Change;

    /// <summary>The wish stands no more: the other declined, or who had it thought again.</summary>
    public sealed record OneScreenDeclined : Change;

    /// <summary>A member's first answer in common from their own device. Their levels say for themselves where they were given.</summary>
    public sealed record OwnDeviceUsed(Seat Seat) : Change;

    public sealed record PartStarted(OralPartNumber Part, DateTimeOffset At) : Change;

    public sealed record PartEnded(OralPartNumber Part, DateTimeOffset At) : Change;

    /// <summary>The only change of a member's own sheet; every other one is of what is written in common.</summary>
    public sealed record LevelGiven(Seat Seat, CompetenceId Line, MasteryLevel Level, string Comment, bool OnOthersDevice) : Change;

    public sealed record CommonLevelGiven(CompetenceId Line, MasteryLevel Level) : Change;

    public sealed record LevelVoted(Seat Seat, CompetenceId Line, MasteryLevel Level) : Change;

    /// <summary>A member's own level changed: what was voted on the line, if anything, no longer holds.</summary>
    public sealed record VotesCleared(CompetenceId Line) : Change;

    public sealed record ObservationWritten(OralPartNumber Part, string Text) : Change;

    public sealed record AppreciationWritten(string Text) : Change;

    public sealed record EnvironmentJudged(EnvironmentFinding Finding) : Change;

    public sealed record PenaltyClaimed(PenaltyKind Kind, string Ground, IReadOnlyList<Seat> By) : Change;

    public sealed record PenaltyConfirmed(PenaltyKind Kind, Seat Seat) : Change;

    /// <summary>With the ground that was set aside; empty in what is older than the question.</summary>
    public sealed record PenaltyDismissed(PenaltyKind Kind, string Ground = "") : Change;

    public sealed record NoteProposed(ProposedNote Note) : Change;

    /// <summary>Who did not enter it says that what was entered is what stands on paper.</summary>
    public sealed record PaperConfirmed(Seat Seat, int SheetRevision, DateTimeOffset At) : Change;

    public sealed record VisaGiven(Seat Seat, bool OnOthersDevice, DateTimeOffset At) : Change;

    /// <summary>Something changed after a signature (rule 7).</summary>
    public sealed record VisasCleared : Change;

    public sealed record Sealed(int Version, int FinalNote, DateTimeOffset At) : Change;

    public sealed record ReopeningRequested(Seat Seat, string Reason) : Change;

    public sealed record Reopened(int NextVersion, string Reason) : Change;

    public sealed record OutcomeRecorded(Outcome Outcome) : Change;

    public sealed record OutcomeWithdrawn(string Reason) : Change;

    /// <summary>A tableau de synthèse was attached, the first or in place of one. What was read of it is kept whole in a row of the same commit.</summary>
    public sealed record SynthesisAttached(AttachedSynthesis Synthesis) : Change;

    /// <summary>The file was checked. <paramref name="Reason"/>: why again; empty the first time.</summary>
    public sealed record ConformityChecked(ConformityFindings Findings, DateOnly? Deadline, Checker By, DateTimeOffset At, string Reason) : Change;

    /// <summary><i>Régularisé</i>: what was missing has been handed in.</summary>
    public sealed record ConformityPutRight : Change;

    /// <summary>It was not put right: NV.</summary>
    public sealed record ConformityNotPutRight(Checker By, DateTimeOffset At) : Change;

    public sealed record ConformityDeadlineMoved(DateOnly Deadline) : Change;

    /// <summary>The candidate was given the notice of that number.</summary>
    public sealed record NoticeHandedOver(int Notice) : Change;

    /// <summary>Where the portfolio is said to be.</summary>
    public sealed record PortfolioAddressGiven(string Address) : Change;

    /// <summary>The server has looked at the portfolio's address. Evidence, and no penalty.</summary>
    public sealed record PortfolioVisited(PortfolioVisit Visit) : Change;

    /// <summary>The jury decided a note (rule 11). What was proposed, and what is final, stays; so do earlier decisions.</summary>
    public sealed record JuryNoteDecided(JuryNote Decision) : Change;
}
