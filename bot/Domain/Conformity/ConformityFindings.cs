using System.Text.Json.Serialization;

namespace E4Bot.Domain.Conformity;

/// <summary>
/// What was found of a candidate's file. Whoever checks says it; the figures, where given, must not say otherwise.
/// Of a file that is not there, nothing else is said.
/// </summary>
/// <param name="DepositedOn">The day of the deposit, when it is known.</param>
/// <param name="Weeks">Weeks of internship over the two years, when they were counted.</param>
public sealed record ConformityFindings(
    FileDeposit Deposit, DateOnly? DepositedOn, InternshipLength? Internship, int? Weeks, AttestationState? Attestations)
{
    public static readonly ConformityFindings NoFile = new(FileDeposit.None, null, null, null, null);

    /// <summary>The official reasons that apply, in the form's order.</summary>
    [JsonIgnore]
    public IReadOnlyList<ConformityDefect> Defects => [.. All()];

    /// <summary>What follows (rule 8): attestations alone may be put right; any other reason ends it.</summary>
    [JsonIgnore]
    public ConformityVerdict Verdict => Defects switch
    {
        [] => ConformityVerdict.Compliant,
        [ConformityDefect.AttestationsUnsigned] => ConformityVerdict.ToBePutRight,
        _ => ConformityVerdict.NotValid,
    };

    private IEnumerable<ConformityDefect> All()
    {
        if (Deposit == FileDeposit.None) yield return ConformityDefect.NoFile;
        if (Deposit == FileDeposit.Late) yield return ConformityDefect.DepositedLate;
        if (Internship == InternshipLength.TooShort) yield return ConformityDefect.InternshipTooShort;
        if (Attestations == AttestationState.MissingOrUnsigned) yield return ConformityDefect.AttestationsUnsigned;
    }
}

public enum FileDeposit
{
    InTime,
    Late,

    /// <summary>No file.</summary>
    None,
}

public enum InternshipLength
{
    Sufficient,
    TooShort,

    /// <summary>Shorter than the rule, and admitted by decision (a waiver, a placement): people decide.</summary>
    ShortButAdmitted,
}

public enum AttestationState
{
    PresentAndSigned,
    MissingOrUnsigned,
}

/// <summary>What a check concludes.</summary>
public enum ConformityVerdict
{
    Compliant,

    /// <summary>To be put right by a deadline; until then the candidate cannot be heard.</summary>
    ToBePutRight,

    /// <summary>The candidate cannot be heard: NV.</summary>
    NotValid,
}
