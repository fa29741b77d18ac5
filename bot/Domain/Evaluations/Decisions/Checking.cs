using E4Bot.Domain.Conformity;
using E4Bot.Domain.Passages;

namespace E4Bot.Domain.Evaluations.Decisions;

/// <summary>
/// The check of a candidate's file (rule 8). It may be made again until the oral, with a reason; whoever says one thing and counts another is told so.
/// </summary>
internal static class Checking
{
    public static Decision Decide(Ask ask, Command.CheckConformity command)
    {
        if (Hindrance(ask) is { } hindrance) return Decision.Refuse(hindrance);
        var (stands, findings) = (ask.Passage.Conformity, command.Findings);
        var deadline = findings.Verdict == ConformityVerdict.ToBePutRight ? command.Deadline : null;
        if (stands is not null && Says(stands, findings, deadline) && command.Reason.Length == 0) return Decision.Accept();
        if ((stands?.Revision ?? 0) != command.BasedOn) return Decision.Refuse(new Refusal.ChangedMeanwhile(SharedAnswer.Conformity));
        if (RefusalOf(ask, findings) is { } contradiction) return Decision.Refuse(contradiction);
        if (findings.Verdict == ConformityVerdict.ToBePutRight && Deadlines.RefusalOf(ask, deadline) is { } late) return Decision.Refuse(late);
        var reason = TypedText.Read(TextField.Reason, command.Reason, required: stands is not null);
        if (reason.Refusal is { } refusal) return Decision.Refuse(refusal);
        if (findings.Verdict == ConformityVerdict.NotValid && !command.IsConfirmed) return Decision.Refuse(new Refusal.NotValidUnconfirmed(findings.Defects));
        return Decision.Accept(new Change.ConformityChecked(findings, deadline, command.By, ask.Now, stands is null ? "" : reason.Clean));
    }

    /// <summary>Why nothing more is said of this file: who asks may not, the oral has begun, or an outcome stands that is not the check's own.</summary>
    public static Refusal? Hindrance(Ask ask)
    {
        if (ask.Denies(Act.CheckConformity)) return new Refusal.NotAllowed(Act.CheckConformity);
        if (ask.Passage.Evaluation is not null) return new Refusal.AlreadyHeard();
        return ask.Passage is { Outcome: { Kind: not OutcomeKind.Rescheduled } outcome, IsNotValidByCheck: false } ? Outcomes.Stands(ask, outcome) : null;
    }

    /// <summary>The same press again: what it asks for stands.</summary>
    private static bool Says(ConformityCheck check, ConformityFindings findings, DateOnly? deadline) =>
        check.Findings == findings && check.Deadline == deadline && check.Status == ConformityFold.StatusOf(findings.Verdict);

    private static Refusal? RefusalOf(Ask ask, ConformityFindings findings)
    {
        if (findings.Deposit == FileDeposit.None) return findings == ConformityFindings.NoFile ? null : new Refusal.FindingsIncomplete();
        if (findings is not { Internship: { } internship, Attestations: not null }) return new Refusal.FindingsIncomplete();
        return RefuseDate(ask, findings) ?? RefuseWeeks(internship, findings.Weeks, ask.Session.Conformity.InternshipWeeks);
    }

    private static Refusal? RefuseDate(Ask ask, ConformityFindings findings)
    {
        if (findings.DepositedOn is not { } day) return null;
        // The date is the exam's own, some hours ahead of UTC.
        if (day > DateOnly.FromDateTime(ask.Now.UtcDateTime).AddDays(1)) return new Refusal.DepositInTheFuture();
        return ask.Session.Conformity.DepositDate(ask.Passage.Candidate.Form) is { } by && day > by != (findings.Deposit == FileDeposit.Late)
            ? new Refusal.DepositContradicted(findings.Deposit, day, by)
            : null;
    }

    private static Refusal.InternshipContradicted? RefuseWeeks(InternshipLength said, int? weeks, int minimum) =>
        weeks is { } counted && counted >= minimum != (said == InternshipLength.Sufficient) ? new Refusal.InternshipContradicted(said, counted, minimum) : null;
}
