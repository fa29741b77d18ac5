using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Tests.Scripting;
using E4Bot.Domain.Transmission;

namespace E4Bot.Domain.Tests.Rule12_Transmission;

/// <summary>Nobody is handed over whose result is still open, and of each it is said why.</summary>
public sealed class OutstandingTests
{
    private static readonly DateOnly Later = new(2027, 6, 1);

    [Fact]
    public void Who_was_not_heard_is_outstanding() => Assert.Equal(new Outstanding.NotHeard(), Of(Given.ARegisteredCandidate()));

    [Fact]
    public void So_is_whose_file_waits_to_be_put_right() => Assert.Equal(new Outstanding.FileToBePutRight(SampleFile.Deadline), Of(Given.AFileToBePutRight()));

    [Fact]
    public void So_is_a_sheet_that_one_member_has_not_signed() => Assert.Equal(new Outstanding.NotSealed(), Of(Given.ASheetSignedByTheFirst()));

    [Fact]
    public void So_is_one_that_was_reopened_until_it_is_sealed_again()
    {
        var reopened = Given.ASealedSheet().After(they => they.President.Reopens("Erreur fictive."));

        Assert.Equal(new Outstanding.Reopened(2), Of(reopened));
        Assert.Null(Of(reopened.After(they => they.First.Signs(), they => they.Second.Signs())));
    }

    [Fact]
    public void So_is_who_was_given_another_date() => Assert.Equal(
        new Outstanding.Rescheduled(Later),
        Of(Given.ARegisteredCandidate().After(they => they.Administrator.Records(OutcomeKind.Rescheduled, newDate: Later))));

    [Theory]
    [InlineData(OutcomeKind.Absent, ExamForm.Ccf)]
    [InlineData(OutcomeKind.NotValid, ExamForm.Ccf)]
    [InlineData(OutcomeKind.Dispensed, ExamForm.Ccf)]
    [InlineData(OutcomeKind.ForceMajeureZero, ExamForm.Ponctuelle)]
    public void An_outcome_that_stands_for_good_is_not(OutcomeKind kind, ExamForm form) =>
        Assert.Null(Of(Given.ARegisteredCandidate(form).After(they => they.Administrator.Records(kind))));

    [Fact]
    public void Nor_is_a_sealed_sheet_or_a_NV_of_the_check()
    {
        Assert.Null(Of(Given.ASealedSheet()));
        Assert.Null(Of(Given.ARegisteredCandidate().AtTheCheck().After(they => they.Team.Checks(SampleFile.TooShort))));
    }

    private static Outstanding? Of(Scene scene) => Outstanding.Of(scene.Passage);
}
