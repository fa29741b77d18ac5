namespace E4Bot.Domain.Conformity;

/// <summary>A reason (<i>motif</i>) why a candidate's file does not conform: the four of annexe 6-2, in its order (rule 8).</summary>
public enum ConformityDefect
{
    /// <summary>There is no file.</summary>
    NoFile,

    /// <summary>The file was deposited after the date that the academic authorities set.</summary>
    DepositedLate,

    /// <summary>The internship is shorter than the exam's rules require.</summary>
    InternshipTooShort,

    /// <summary>Attestations of internship, or certificates of work, are missing or not signed. The only one that may be put right.</summary>
    AttestationsUnsigned,
}
