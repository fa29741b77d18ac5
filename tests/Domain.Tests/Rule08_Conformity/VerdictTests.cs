using E4Bot.Domain.Conformity;
using E4Bot.Domain.Tests.Scripting;
using static E4Bot.Domain.Conformity.ConformityDefect;

namespace E4Bot.Domain.Tests.Rule08_Conformity;

/// <summary>What follows from what was found: attestations alone may be put right, any other reason is NV.</summary>
public sealed class VerdictTests
{
    public static TheoryData<FileDeposit, InternshipLength, AttestationState, ConformityVerdict> Everything => new(
        from deposit in new[] { FileDeposit.InTime, FileDeposit.Late }
        from internship in Enum.GetValues<InternshipLength>()
        from attestations in Enum.GetValues<AttestationState>()
        let dies = deposit == FileDeposit.Late || internship == InternshipLength.TooShort
        let lacks = attestations == AttestationState.MissingOrUnsigned
        select (deposit, internship, attestations, dies ? ConformityVerdict.NotValid : lacks ? ConformityVerdict.ToBePutRight : ConformityVerdict.Compliant));

    [Theory]
    [MemberData(nameof(Everything))]
    public void The_verdict_follows_from_the_findings(FileDeposit deposit, InternshipLength internship, AttestationState attestations, ConformityVerdict verdict) =>
        Assert.Equal(verdict, new ConformityFindings(deposit, null, internship, null, attestations).Verdict);

    [Fact]
    public void No_file_is_the_only_reason_that_is_given_of_none() =>
        Assert.Equal([NoFile], ConformityFindings.NoFile.Defects);

    [Fact]
    public void Every_reason_that_applies_is_given_in_the_forms_order() => Assert.Equal(
        [DepositedLate, InternshipTooShort, AttestationsUnsigned],
        new ConformityFindings(FileDeposit.Late, null, InternshipLength.TooShort, null, AttestationState.MissingOrUnsigned).Defects);

    [Fact]
    public void An_internship_that_people_admit_is_no_reason() =>
        Assert.Empty((SampleFile.InOrder with { Internship = InternshipLength.ShortButAdmitted, Weeks = 8 }).Defects);
}
