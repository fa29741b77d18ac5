using E4Bot.Domain.Registry;

namespace E4Bot.Domain.Conformity;

/// <summary>How a candidate's check (<i>contrôle de conformité</i>, annexe 6-2) stands: the last one made, and what became of it.</summary>
/// <param name="Number">1 for the first, one more each time that it is made again.</param>
/// <param name="Deadline">By when the candidate may put it right; null where there is nothing to put right.</param>
/// <param name="Notices">How many notices were written so far, over all checks.</param>
/// <param name="Revision">Of the passage, at the last change of the check: who acts on it says which they have seen.</param>
public sealed record ConformityCheck(
    int Number,
    ConformityFindings Findings,
    DateOnly? Deadline,
    Checker By,
    DateTimeOffset At,
    ConformityStatus Status,
    int Notices,
    int Revision)
{
    public bool LetsBeHeard => Status is ConformityStatus.Compliant or ConformityStatus.PutRight;
}

public enum ConformityStatus
{
    Compliant,
    ToBePutRight,

    /// <summary><i>Régularisé.</i></summary>
    PutRight,
    NotValid,
}

/// <summary>Who checks, as it stands under the notice's <i>visa</i>.</summary>
public sealed record Checker(MailAddress Mail, string FullName);
