using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Tests.Properties;
using E4Bot.Domain.Tests.Scripting;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace E4Bot.Domain.Tests.Rule09_Outcomes;

/// <summary>Five outcomes without an ordinary note, each with its own place in the bordereau and in the statistics.</summary>
public sealed class ExamResultTests
{
    [Theory]
    [InlineData(OutcomeKind.Absent, ExamForm.Ccf, typeof(ExamResult.Absent), null, true)]
    [InlineData(OutcomeKind.Rescheduled, ExamForm.Ccf, typeof(ExamResult.Rescheduled), null, false)]
    [InlineData(OutcomeKind.ForceMajeureZero, ExamForm.Ponctuelle, typeof(ExamResult.ForceMajeureZero), 0, true)]
    [InlineData(OutcomeKind.Dispensed, ExamForm.Ccf, typeof(ExamResult.Dispensed), null, true)]
    [InlineData(OutcomeKind.NotValid, ExamForm.Ccf, typeof(ExamResult.NotValid), null, true)]
    public void Each_outcome_is_a_result_of_its_own(OutcomeKind kind, ExamForm form, Type result, int? note, bool settled)
    {
        var passage = Given.ARegisteredCandidate(form).After(they => they.Administrator.Records(kind, newDate: Dates.Later)).Passage;

        Assert.Equal((result, note, settled), (ExamResult.Of(passage).GetType(), ExamResult.Of(passage).NoteForTheJury, ExamResult.Of(passage).IsSettled));
        Assert.False(ExamResult.Of(passage).CountsInStatistics);
    }

    [Fact]
    public void Not_valid_by_the_check_is_the_same_result_as_any_other() =>
        Assert.Equal(new ExamResult.NotValid(), ExamResult.Of(Given.ARegisteredCandidate().After(they => they.Team.Checks(SampleFile.Late)).Passage));

    [Fact]
    public void A_sealed_sheet_counts_and_a_sheet_that_is_not_is_awaited()
    {
        Assert.Equal(new ExamResult.Graded(14), ExamResult.Of(Given.ASealedSheet(13.25m).Passage));
        Assert.True(ExamResult.Of(Given.ASealedSheet().Passage).CountsInStatistics);
        Assert.Equal(new ExamResult.Awaited(), ExamResult.Of(Given.ASheetSignedByTheFirst().Passage));
        Assert.Equal(new ExamResult.Awaited(), ExamResult.Of(Given.ARegisteredCandidate().Passage));
        Assert.Equal(new ExamResult.Awaited(), ExamResult.Of(Given.AFileToBePutRight().Passage));
    }

    [Property(MaxTest = 300)]
    public Property Whatever_happens_only_a_sealed_sheet_counts_and_only_it_and_force_majeure_have_a_note() =>
        Prop.ForAll(Stories.OfAnything, story => Assert.All(story.Scenes(), scene =>
        {
            var result = ExamResult.Of(scene.Passage);
            Assert.Equal(scene.Passage.Evaluation is { IsSealed: true }, result.CountsInStatistics);
            Assert.Equal(result is ExamResult.Graded or ExamResult.ForceMajeureZero, result.NoteForTheJury is not null);
            Assert.Equal(scene.Passage.Outcome is { Kind: not OutcomeKind.Rescheduled } || scene.Passage.Evaluation is { IsSealed: true }, result.IsSettled);
        }));
}
