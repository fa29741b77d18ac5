using System.Text.Json.Serialization;
using E4Bot.Domain.Conformity;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Portfolio;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Synthesis;

namespace E4Bot.Domain.Passages;

/// <summary>
/// One candidate before their commission: registered only, with an outcome without a note, or under evaluation.
/// The fold of its changes; the two members' own sheets are folded, kept and versioned apart.
/// </summary>
public sealed record Passage
{
    public required Candidate Candidate { get; init; }

    public Outcome? Outcome { get; init; }

    /// <summary>How often another date was given: once at most (rule 9).</summary>
    public int Reschedulings { get; init; }

    /// <summary>The other date that was given, if one was: it stands again when a later absence is withdrawn.</summary>
    public Outcome? Postponement { get; init; }

    /// <summary>The check of the file, as it stands; null while there was none (rule 8).</summary>
    public ConformityCheck? Conformity { get; init; }

    /// <summary>The numbers of the notices that the candidate was given.</summary>
    public IReadOnlyList<int> NoticesHandedOver
    {
        get;
        // A state that was kept before there were notices has none, and a generated reader sets what it does not find.
        init => field = value ?? [];
    } = [];

    /// <summary>What is known of the portfolio; null while no address was given.</summary>
    public GivenPortfolio? Portfolio { get; init; }

    /// <summary>The tableau de synthèse that stands; null while none was attached.</summary>
    public AttachedSynthesis? Synthesis { get; init; }

    public Evaluation? Evaluation { get; init; }

    /// <summary>All that the jury decided of this candidate's note, oldest first (rule 11).</summary>
    public IReadOnlyList<JuryNote> JuryNotes
    {
        get;
        // A state that was kept before there were any has none, and a generated reader sets what it does not find.
        init => field = value ?? [];
    } = [];

    public MemberSheet First { get; init; } = MemberSheet.Blank;

    public MemberSheet Second { get; init; } = MemberSheet.Blank;

    /// <summary>The number of changes folded into all but the members' own sheets.</summary>
    public int Revision { get; init; }

    /// <summary>
    /// Moves with whatever a signature is put under, and with nothing else: a card that offers to sign carries it (<see cref="Command.Sign"/>).
    /// </summary>
    public int SheetRevision => First.Revision + Second.Revision + (Evaluation?.Edited ?? 0);

    /// <summary>Entered from paper, and the other member has not said of what stands now that it is the same.</summary>
    [JsonIgnore]
    public bool AwaitsPaperConfirmation => Evaluation is { Paper: not null } evaluation && evaluation.PaperConfirmation?.SheetRevision != SheetRevision;

    /// <summary>
    /// The one that counts: the last, as long as the version that it was decided on is the final one. Once the sheet is reopened none does, until the jury decides
    /// again.
    /// </summary>
    [JsonIgnore]
    public JuryNote? JuryNote => JuryNotes is [.., var last] && Evaluation?.Seal?.Version == last.Version ? last : null;

    /// <summary>The jury decided, but on another version of the sheet: <i>à confirmer</i>. Null when it is not so.</summary>
    [JsonIgnore]
    public JuryNote? JuryNoteToConfirm => JuryNotes is [.., var last] && JuryNote is null ? last : null;

    /// <summary>Whether the NV that stands is the check's own: it goes when the check is made again, and in no other way.</summary>
    [JsonIgnore]
    public bool IsNotValidByCheck => Conformity is { Status: ConformityStatus.NotValid };

    /// <summary>When the candidate is to be heard: the other date, where one was given.</summary>
    [JsonIgnore]
    public DateOnly OralDate => Postponement?.NewDate ?? Candidate.Date;

    public static Passage Of(Candidate candidate) => new() { Candidate = candidate };

    public MemberSheet Sheet(Seat seat) => seat == Seat.First ? First : Second;

    /// <summary>The level that counts: given together, agreed by itself, or voted by both. Null while there is none.</summary>
    public MasteryLevel? RetainedOn(CompetenceId line)
    {
        if (Evaluation?.CommonLevelOn(line) is { } common) return common;
        if (First.LevelOn(line) is not { } first || Second.LevelOn(line) is not { } second) return null;
        if (first == second) return first;
        var vote = Evaluation?.VoteOf(Seat.First, line);
        return vote == Evaluation?.VoteOf(Seat.Second, line) ? vote : null;
    }

    /// <summary>Both gave a level, alone, and they differ.</summary>
    public bool DiffersOn(CompetenceId line) =>
        Evaluation?.CommonLevelOn(line) is null
        && First.LevelOn(line) is { } first
        && Second.LevelOn(line) is { } second
        && first != second;

    public bool IsAnsweredOnOwnDevice(Seat seat, CompetenceId line) => Sheet(seat).On(line) is { OnOthersDevice: false };

    /// <summary>Whether the member has answered anything on their own device, and so has one.</summary>
    public bool HasOwnDevice(Seat seat) => Evaluation?.OwnDevices.Contains(seat) == true || Sheet(seat).Levels.Any(l => !l.OnOthersDevice);

    /// <summary>
    /// The passage as the member in <paramref name="seat"/> may see it: the other's level only where their own is given (rule 2),
    /// the other's comments never. Whatever is shown to a member is made from this.
    /// </summary>
    public Passage SeenFrom(Seat seat)
    {
        var own = Sheet(seat);
        var other = Sheet(seat.Other());
        var visible = other.Levels.Where(l => own.On(l.Line) is not null).Select(l => l with { Comment = "" });
        var blinded = other with { Levels = [.. visible] };
        return seat == Seat.First ? this with { Second = blinded } : this with { First = blinded };
    }

    public Passage Apply(Change change) => change switch
    {
        Change.LevelGiven { Seat: Seat.First } given => this with { First = First.Apply(given) },
        Change.LevelGiven given => this with { Second = Second.Apply(given) },
        Change.OutcomeRecorded recorded => Record(recorded.Outcome),
        Change.OutcomeWithdrawn => Withdraw(),
        Change.SynthesisAttached attached => Attach(attached.Synthesis),
        Change.ConformityChecked or Change.ConformityPutRight or Change.ConformityNotPutRight or Change.ConformityDeadlineMoved or Change.NoticeHandedOver =>
            ConformityFold.Apply(Next(), change),
        Change.PortfolioAddressGiven or Change.PortfolioVisited => PortfolioFold.Apply(Next(), change),
        Change.Opened opened => Next() with { Candidate = opened.Candidate, Outcome = null, Evaluation = Begin(opened) },
        Change.JuryNoteDecided decided => Next() with { JuryNotes = [.. JuryNotes, decided.Decision] },
        _ => Next() with { Evaluation = Evaluation!.Apply(change, Revision + 1) },
    };

    /// <summary>Another date in place of one that stands is a correction, not a second absence.</summary>
    private Passage Record(Outcome outcome) => (outcome.Kind, Outcome?.Kind) switch
    {
        (OutcomeKind.Rescheduled, OutcomeKind.Rescheduled) => Next() with { Outcome = outcome, Postponement = outcome },
        (OutcomeKind.Rescheduled, _) => Next() with { Outcome = outcome, Postponement = outcome, Reschedulings = Reschedulings + 1 },
        _ => Next() with { Outcome = outcome },
    };

    private Passage Withdraw() => Outcome?.Kind == OutcomeKind.Rescheduled
        ? Next() with { Outcome = null, Postponement = null, Reschedulings = Reschedulings - 1 }
        : Next() with { Outcome = Postponement };

    /// <summary>
    /// The file says where the portfolio is, if that is an address, unless somebody has said otherwise since: one that came with an earlier file gives way.
    /// </summary>
    private Passage Attach(AttachedSynthesis synthesis)
    {
        var next = Next() with { Synthesis = synthesis };
        var isFree = Portfolio is null || Portfolio.Address == Synthesis?.Portfolio;
        return isFree && synthesis.Portfolio is { } address && PageAddress.Read(address).Refusal != PortfolioFinding.NotAnAddress ? next.WithPortfolioAt(address) : next;
    }

    private Passage Next() => this with { Revision = Revision + 1 };

    private static Evaluation Begin(Change.Opened opened) => new()
    {
        First = opened.First,
        Second = opened.Second,
        Screens = opened.Screens,
        ExtraMinutes = opened.ExtraMinutes,
        OpenedAt = opened.At,
        Paper = opened.Paper,
    };
}
