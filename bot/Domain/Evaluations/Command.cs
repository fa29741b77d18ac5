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

/// <summary>What is asked of an exam. <c>BasedOn</c> is the revision of the answer that the person had before their eyes.</summary>
public abstract record Command
{
    private Command()
    {
    }

    /// <summary>
    /// The candidate's identity is confirmed against their own papers, the members and their qualities are said, the file is looked at.
    /// <paramref name="GoesOnUnchecked"/>: the commission goes on though nobody has checked the file's conformity. <paramref name="HeardOnPaper"/>: the day on
    /// which the oral was held on paper; null when it is entered as it is held.
    /// </summary>
    public sealed record Open(
        bool IdentityConfirmed,
        SittingMember First,
        SittingMember Second,
        ScreenMode Screens,
        int ExtraMinutes,
        Finding Portfolio,
        Finding SynthesisTable,
        bool GoesOnUnchecked = false,
        DateOnly? HeardOnPaper = null) : Command;

    /// <summary>What was said at the opening and was a slip. Based on <see cref="Evaluation.OpeningRevision"/>.</summary>
    public sealed record CorrectOpening(MemberQuality First, MemberQuality Second, int ExtraMinutes, int BasedOn) : Command;

    /// <summary>One screen in place of two devices: a request that the other member's request fulfils. Back to two: at once.</summary>
    public sealed record UseScreens(ScreenMode Screens) : Command;

    public sealed record StartPart(OralPartNumber Part) : Command;

    public sealed record EndPart(OralPartNumber Part) : Command;

    public sealed record GiveLevel(CompetenceId Line, MasteryLevel Level, string Comment, int BasedOn) : Command;

    /// <summary>Votes for the level to retain on a line where the members differ.</summary>
    public sealed record VoteLevel(CompetenceId Line, MasteryLevel Level) : Command;

    public sealed record WriteObservation(OralPartNumber Part, string Text, int BasedOn) : Command;

    public sealed record WriteAppreciation(string Text, int BasedOn) : Command;

    public sealed record JudgeEnvironment(bool Compliant, string Ground, int BasedOn) : Command;

    /// <summary>Based on the standing claim's revision, 0 when none stood.</summary>
    public sealed record ClaimPenalty(PenaltyKind Kind, string Ground, int BasedOn) : Command;

    /// <summary>Based on the claim's revision: its ground as the member read it.</summary>
    public sealed record ConfirmPenalty(PenaltyKind Kind, int BasedOn) : Command;

    /// <summary>Based on the claim's revision: nobody dismisses a ground that they have not read.</summary>
    public sealed record DismissPenalty(PenaltyKind Kind, int BasedOn) : Command;

    public sealed record ProposeNote(ProposedNote Note, int BasedOn) : Command;

    /// <summary>Based on <see cref="Passage.SheetRevision"/>: nobody signs what they have not seen.</summary>
    public sealed record Sign(int BasedOn) : Command;

    /// <summary>That what was entered is what stands on paper. Based on <see cref="Passage.SheetRevision"/>, as a visa is.</summary>
    public sealed record ConfirmPaper(int BasedOn) : Command;

    /// <summary>By the president at once; by a member, a request that the other member's request fulfils.</summary>
    public sealed record Reopen(string Reason) : Command;

    /// <summary>Based on <see cref="Passage.Revision"/>: another date that was given is not replaced unseen.</summary>
    public sealed record RecordOutcome(OutcomeKind Kind, string Ground, DateOnly? NewDate, int BasedOn) : Command;

    /// <summary>Based on <see cref="Passage.Revision"/>: nobody withdraws an outcome that they have not seen.</summary>
    public sealed record WithdrawOutcome(string Reason, int BasedOn) : Command;

    /// <summary>Based on nothing: each file is a version of its own, and the same one again changes nothing.</summary>
    public sealed record AttachSynthesis(SynthesisTable Table, string Sha256, string By) : Command;

    /// <summary>
    /// Based on <see cref="ConformityCheck.Revision"/>, 0 when there was none. <paramref name="Reason"/>: why it is made again.
    /// <paramref name="IsConfirmed"/>: that a candidate is declared NV was read and said once more.
    /// </summary>
    public sealed record CheckConformity(
        ConformityFindings Findings, DateOnly? Deadline, Checker By, string Reason, bool IsConfirmed, int BasedOn) : Command;

    public sealed record PutRight(int BasedOn) : Command;

    public sealed record DeclareNotPutRight(Checker By, bool IsConfirmed, int BasedOn) : Command;

    public sealed record MoveDeadline(DateOnly? Deadline, int BasedOn) : Command;

    public sealed record HandOverNotice(int Notice) : Command;

    /// <summary>Based on <see cref="GivenPortfolio.Revision"/>, 0 when no address was known.</summary>
    public sealed record GivePortfolioAddress(string Address, int BasedOn) : Command;

    /// <summary>What a visit has shown, to the address that it was sent to.</summary>
    public sealed record RecordPortfolioVisit(PortfolioVisit Visit) : Command;

    /// <summary>
    /// The jury's note of this one candidate (rule 11): no command decides several. <paramref name="Version"/>: of the sheet that the president had before their
    /// eyes. Based on the <see cref="JuryNote.Number"/> of the last decision that they saw, 0 when there was none.
    /// </summary>
    public sealed record DecideJuryNote(decimal Note, string Reason, int Version, Decider By, int BasedOn) : Command;
}

/// <summary>What the commission found of a part of the file. <paramref name="Ground"/> says what was seen when it is missing.</summary>
public sealed record Finding(bool Present, string Ground)
{
    public static readonly Finding There = new(true, "");
}
