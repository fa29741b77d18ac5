using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;

namespace E4Bot.Domain.Conformity;

/// <summary>
/// The sheet that tells a candidate why they cannot be heard, or not yet (annexe 6-2): as it was written, kept whole.
/// </summary>
/// <param name="Number">1 for the candidate's first.</param>
/// <param name="IsNotValid">The last box: they will not be heard, NV. Else they may put it right.</param>
/// <param name="Deadline">By when; null when it cannot be put right.</param>
public sealed record ConformityNotice(
    Candidate Candidate, int Number, IReadOnlyList<ConformityDefect> Defects, bool IsNotValid, DateOnly? Deadline, DateTimeOffset CheckedAt, Checker By)
{
    /// <summary>The one that a check has just given rise to; null when the file is in order.</summary>
    /// <param name="by">Who acted, and when: of a file that was not put right, not who checked it first.</param>
    public static ConformityNotice? Of(Passage passage, Checker by, DateTimeOffset at) => passage.Conformity is not { LetsBeHeard: false } check
        ? null
        : new(
            passage.Candidate,
            check.Notices,
            check.Findings.Defects,
            check.Status == ConformityStatus.NotValid,
            check.Status == ConformityStatus.ToBePutRight ? check.Deadline : null,
            at,
            by);

    /// <summary>The one that a change has given rise to; null for any other change, and for a file that is in order.</summary>
    /// <param name="after">The passage right after it.</param>
    public static ConformityNotice? CausedBy(Change change, Passage after) => change switch
    {
        Change.ConformityChecked c => Of(after, c.By, c.At),
        Change.ConformityNotPutRight c => Of(after, c.By, c.At),
        _ => null,
    };
}
