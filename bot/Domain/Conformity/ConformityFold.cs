using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;

namespace E4Bot.Domain.Conformity;

/// <summary>How the check's changes make the next state. A NV by the check is an outcome like any other NV, and goes with the check that pronounced it.</summary>
internal static class ConformityFold
{
    /// <param name="next">The passage, with the revision of the change.</param>
    public static Passage Apply(Passage next, Change change) => change switch
    {
        Change.ConformityChecked c => Standing(next, Checked(next, c)),
        Change.ConformityPutRight => Standing(next, next.Conformity! with { Status = ConformityStatus.PutRight }),
        Change.ConformityNotPutRight => Standing(next, Noticed(next.Conformity! with { Status = ConformityStatus.NotValid })),
        Change.ConformityDeadlineMoved c => Standing(next, next.Conformity! with { Deadline = c.Deadline }),
        Change.NoticeHandedOver c => next with { NoticesHandedOver = [.. next.NoticesHandedOver.Append(c.Notice).Order()] },
        _ => throw new InvalidOperationException($"{change.GetType().Name} is no change of a check."),
    };

    private static ConformityCheck Checked(Passage next, Change.ConformityChecked change)
    {
        var (before, verdict) = (next.Conformity, change.Findings.Verdict);
        var check = new ConformityCheck(
            (before?.Number ?? 0) + 1, change.Findings, change.Deadline, change.By, change.At, StatusOf(verdict), before?.Notices ?? 0, next.Revision);
        return verdict == ConformityVerdict.Compliant ? check : Noticed(check);
    }

    private static ConformityCheck Noticed(ConformityCheck check) => check with { Notices = check.Notices + 1 };

    /// <summary>The outcome that a check pronounced goes when it pronounces it no more: another date that was given stands again.</summary>
    private static Passage Standing(Passage next, ConformityCheck check) => next with
    {
        Conformity = check with { Revision = next.Revision },
        Outcome = check.Status == ConformityStatus.NotValid ? new Outcome(OutcomeKind.NotValid, "", null)
            : next.IsNotValidByCheck ? next.Postponement
            : next.Outcome,
    };

    public static ConformityStatus StatusOf(ConformityVerdict verdict) => verdict switch
    {
        ConformityVerdict.Compliant => ConformityStatus.Compliant,
        ConformityVerdict.ToBePutRight => ConformityStatus.ToBePutRight,
        ConformityVerdict.NotValid => ConformityStatus.NotValid,
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };
}
