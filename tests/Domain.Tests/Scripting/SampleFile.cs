using E4Bot.Domain.Conformity;

namespace E4Bot.Domain.Tests.Scripting;

/// <summary>Candidates' files, in order or not.</summary>
internal static class SampleFile
{
    public static readonly DateTimeOffset DayOfTheCheck = new(2027, 4, 20, 8, 0, 0, TimeSpan.Zero);

    public static readonly DateOnly Deadline = new(2027, 4, 27);

    public static readonly ConformityFindings InOrder =
        new(FileDeposit.InTime, null, InternshipLength.Sufficient, null, AttestationState.PresentAndSigned);

    public static readonly ConformityFindings Unsigned = InOrder with { Attestations = AttestationState.MissingOrUnsigned };

    public static readonly ConformityFindings Late = InOrder with { Deposit = FileDeposit.Late };

    public static readonly ConformityFindings TooShort = InOrder with { Internship = InternshipLength.TooShort };
}
