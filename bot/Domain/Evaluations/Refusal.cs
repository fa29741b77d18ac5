using E4Bot.Domain.Conformity;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Notes;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;

namespace E4Bot.Domain.Evaluations;

/// <summary>An expected « no », one record per rule. Its French sentence stands in the cards.</summary>
public abstract record Refusal
{
    private Refusal()
    {
    }

    public sealed record NotAllowed(Act Act) : Refusal;

    /// <summary>A level, a part, a penalty, an outcome… that does not exist: no card of ours offers it.</summary>
    public sealed record UnknownChoice : Refusal;

    public sealed record NotOpen : Refusal;

    public sealed record IdentityNotConfirmed : Refusal;

    /// <summary>The other member opened first, with other answers: theirs stand.</summary>
    public sealed record OpenedMeanwhile : Refusal;

    /// <summary>Two people: one teacher of the speciality, and a professional or, for want of one, a teacher of a professional block.</summary>
    public sealed record IrregularComposition : Refusal;

    public sealed record ExtraTimeOutOfRange(int Maximum) : Refusal;

    public sealed record GroundMissing(PenaltyKind Kind) : Refusal;

    public sealed record OneScreenOnly : Refusal;

    public sealed record UnknownLine : Refusal;

    /// <summary>The members filled this line together: it is changed together.</summary>
    public sealed record FilledTogether : Refusal;

    /// <summary>A member answered this line on their own device: no other hand answers it, for them or for both.</summary>
    public sealed record AnsweredOnOwnDevice : Refusal;

    public sealed record NothingToDeliberate(CompetenceId Line) : Refusal;

    public sealed record NothingToConfirm(PenaltyKind Kind) : Refusal;

    public sealed record TextTooLong(TextField Field, int Length, int Maximum) : Refusal;

    public sealed record TextUnreadable(TextField Field) : Refusal;

    public sealed record TextMissing(TextField Field) : Refusal;

    /// <summary>The other wrote since: both values are shown, one is chosen.</summary>
    public sealed record ChangedMeanwhile(SharedAnswer Answer) : Refusal;

    public sealed record PartNotRunning : Refusal;

    public sealed record Incomplete(IReadOnlyList<Missing> Missing) : Refusal;

    public sealed record SignOneByOne : Refusal;

    /// <summary>Whoever answered on a device of their own signs there: no other hand signs for them.</summary>
    public sealed record SignsOnOwnDevice : Refusal;

    /// <summary>Of a deferred entry: a day to come, or of another session.</summary>
    public sealed record HeardOnOutOfRange(DateOnly From, DateOnly To) : Refusal;

    public sealed record NotFromPaper : Refusal;

    /// <summary>Who entered what stands on paper does not confirm it, nor does their device.</summary>
    public sealed record ConfirmedByTheOther : Refusal;

    public sealed record IsSealed(int Version) : Refusal;

    public sealed record NotSealed : Refusal;

    /// <summary>Of the jury's note: it is decided of a final sheet.</summary>
    public sealed record NotYetGraded : Refusal;

    /// <summary>Of the jury's note: an outcome without an ordinary note stands, and there is none to decide.</summary>
    public sealed record NoNoteToDecide(OutcomeKind Kind) : Refusal;

    /// <summary>The jury's note is whole points, 0 to 20.</summary>
    public sealed record JuryNoteNotWhole : Refusal;

    /// <summary>It bars the opening and every other outcome until it is withdrawn.</summary>
    /// <param name="MayWithdraw">Whether who asks may do so themselves.</param>
    public sealed record OutcomeStands(OutcomeKind Kind, bool MayWithdraw) : Refusal;

    public sealed record NoOutcome : Refusal;

    public sealed record AlreadyHeard : Refusal;

    public sealed record NotInThisForm(OutcomeKind Kind) : Refusal;

    /// <summary>A second absence, at the other date, has no third (rule 9).</summary>
    public sealed record RepeatedAbsence : Refusal;

    public sealed record NewDateNotLater : Refusal;

    public sealed record NewDateTooLate(DateOnly Latest) : Refusal;

    /// <summary>The evaluation is open: the tableau de synthèse that it was opened with stands.</summary>
    public sealed record SynthesisTooLate : Refusal;

    /// <summary>The file is not in order: it says why, and the form says whom to ask (rule 8).</summary>
    public sealed record FileNotInOrder(ConformityCheck Check, ExamForm Form) : Refusal;

    /// <summary>Nobody has checked the file: the commission must say that it goes on.</summary>
    public sealed record NeverChecked(ExamForm Form) : Refusal;

    /// <summary>The check pronounces the NV: it is made again, not withdrawn.</summary>
    public sealed record OutcomeOfTheCheck : Refusal;

    public sealed record FindingsIncomplete : Refusal;

    /// <summary>NV ends it for the candidate: it is said twice.</summary>
    public sealed record NotValidUnconfirmed(IReadOnlyList<ConformityDefect> Defects) : Refusal;

    public sealed record DepositContradicted(FileDeposit Said, DateOnly DepositedOn, DateOnly DepositBy) : Refusal;

    public sealed record DepositInTheFuture : Refusal;

    public sealed record InternshipContradicted(InternshipLength Said, int Weeks, int Minimum) : Refusal;

    public sealed record DeadlineMissing(DateOnly From, DateOnly To) : Refusal;

    public sealed record DeadlineOutOfRange(DateOnly From, DateOnly To) : Refusal;

    public sealed record NothingToPutRight : Refusal;

    public sealed record NoSuchNotice : Refusal;

    /// <summary>Of a portfolio: nothing that a browser would open.</summary>
    public sealed record NotAnAddress : Refusal;
}

/// <summary>An answer that can be written from two devices.</summary>
public enum SharedAnswer
{
    Level,
    Observation1,
    Observation2,
    Appreciation,
    Environment,
    Note,
    Penalty,

    /// <summary>What was said at the opening: the qualities, the extra time.</summary>
    Opening,

    /// <summary>Anything of the sheet, since the card that offered to sign it.</summary>
    Sheet,

    /// <summary>The outcome without a note, since the card that offered to replace or withdraw it.</summary>
    Outcome,

    /// <summary>The check of the file, since the card that offered to make it or to act on it.</summary>
    Conformity,

    PortfolioAddress,

    /// <summary>The jury's note, or the sheet that it is decided on, since the card that offered to decide it.</summary>
    JuryNote,
}
