using E4Bot.Domain.Grids;
using E4Bot.Domain.Notes;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Sessions;

namespace E4Bot.Domain.Evaluations;

/// <summary>What the two members write in common about a candidate, once the evaluation is open.</summary>
public sealed record Evaluation
{
    private static readonly Shared<string> Unwritten = new("", 0);

    public required SittingMember First { get; init; }

    public required SittingMember Second { get; init; }

    public required ScreenMode Screens { get; init; }

    /// <summary>Who wishes to go on with one screen, and waits for the other to accept.</summary>
    public Seat? OneScreenRequestedBy { get; init; }

    /// <summary>Who opened, answered in common or signed on their own device; see <see cref="Passage.HasOwnDevice"/>.</summary>
    public IReadOnlyList<Seat> OwnDevices
    {
        get;
        // A state that was kept before devices were told has none, and a generated reader sets what it does not find.
        init => field = value ?? [];
    } = [];

    /// <summary>Extra time for the whole oral, minutes.</summary>
    public required int ExtraMinutes { get; init; }

    /// <summary>The revision of the last correction of what was said at the opening: the qualities, the extra time. 0: as it was said.</summary>
    public int OpeningRevision { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>Where it is entered afterwards from paper; null of an oral that is entered as it is held.</summary>
    public PaperEntry? Paper { get; init; }

    /// <summary>The last word of the member who did not enter it; see <see cref="Passage.AwaitsPaperConfirmation"/>.</summary>
    public PaperConfirmation? PaperConfirmation { get; init; }

    public PartClock Part1 { get; init; } = PartClock.NotStarted;

    public PartClock Part2 { get; init; } = PartClock.NotStarted;

    public Shared<string> Observation1 { get; init; } = Unwritten;

    public Shared<string> Observation2 { get; init; } = Unwritten;

    public Shared<string> Appreciation { get; init; } = Unwritten;

    public Shared<ProposedNote?> Note { get; init; } = new(null, 0);

    public Shared<EnvironmentFinding?> Environment { get; init; } = new(null, 0);

    public IReadOnlyList<PenaltyClaim> Penalties { get; init; } = [];

    public IReadOnlyList<LevelVote> Votes { get; init; } = [];

    public IReadOnlyList<CommonLevel> CommonLevels { get; init; } = [];

    public IReadOnlyList<Visa> Visas { get; init; } = [];

    public IReadOnlyList<ReopeningRequest> ReopeningRequests { get; init; } = [];

    /// <summary>The version being written, or sealed. 1 at first; one more at each reopening (rule 7).</summary>
    public int Version { get; init; } = 1;

    /// <summary>The revision of the last change to what is signed. 0: none since the opening.</summary>
    public int Edited { get; init; }

    public Seal? Seal { get; init; }

    public bool IsSealed => Seal is not null;

    public SittingMember Member(Seat seat) => seat == Seat.First ? First : Second;

    public PartClock Clock(OralPartNumber part) => part == OralPartNumber.One ? Part1 : Part2;

    public Shared<string> Observation(OralPartNumber part) => part == OralPartNumber.One ? Observation1 : Observation2;

    public PenaltyClaim? Claim(PenaltyKind kind) => Penalties.FirstOrDefault(p => p.Kind == kind);

    public MasteryLevel? CommonLevelOn(CompetenceId line) => CommonLevels.FirstOrDefault(l => l.Line == line)?.Level;

    public MasteryLevel? VoteOf(Seat seat, CompetenceId line) => Votes.FirstOrDefault(v => v.Seat == seat && v.Line == line)?.Level;

    public bool IsSignedBy(Seat seat) => Visas.Any(v => v.Seat == seat);

    /// <summary>The sum from the proposed note to the final one, with the penalties that both members confirm. Null without a note.</summary>
    public NoteSum? Sum(ExamSession session) => Sum(session, Penalties.Where(p => p.IsConfirmed));

    /// <summary>What the sum will be if the penalties that still wait for a member are confirmed. Null without a note, or when none waits.</summary>
    public NoteSum? SumOnceConfirmed(ExamSession session) => Penalties.All(p => p.IsConfirmed) ? null : Sum(session, Penalties);

    private NoteSum? Sum(ExamSession session, IEnumerable<PenaltyClaim> penalties) => Note.Value is not { } note
        ? null
        : new NoteSum(note, [.. penalties.Select(p => session.Penalty(p.Kind).Points)]);
}
