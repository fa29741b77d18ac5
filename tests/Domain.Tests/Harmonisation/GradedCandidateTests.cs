using E4Bot.Domain.Grids;
using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Tests.Rule09_Outcomes;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Domain.Tests.Harmonisation;

/// <summary>Rule 9 in the statistics: only whom a commission graded is compared.</summary>
public sealed class GradedCandidateTests
{
    [Fact]
    public void A_sealed_sheet_is_graded_by_its_note_before_penalties()
    {
        var graded = GradedCandidate.Of(Given.ASealedSheet(13.25m).Passage, SessionFiles.Of2027)!;

        Assert.Equal(14, graded.Note(NoteBasis.BeforePenalties));
        Assert.Equal(Graded.Grid.Lines.Select(line => line.Id), graded.Profile.Levels.Select(retained => retained.Line));
    }

    [Theory]
    [InlineData(OutcomeKind.Absent, ExamForm.Ccf)]
    [InlineData(OutcomeKind.Rescheduled, ExamForm.Ccf)]
    [InlineData(OutcomeKind.ForceMajeureZero, ExamForm.Ponctuelle)]
    [InlineData(OutcomeKind.Dispensed, ExamForm.Ccf)]
    [InlineData(OutcomeKind.NotValid, ExamForm.Ccf)]
    public void Whoever_has_an_outcome_without_an_ordinary_note_is_in_no_statistic(OutcomeKind kind, ExamForm form) =>
        Assert.Null(GradedCandidate.Of(
            Given.ARegisteredCandidate(form).After(they => they.Administrator.Records(kind, newDate: Dates.Later)).Passage, SessionFiles.Of2027));

    [Fact]
    public void A_sheet_that_is_not_final_is_in_no_statistic() =>
        Assert.Null(GradedCandidate.Of(Given.ASheetSignedByTheFirst().Passage, SessionFiles.Of2027));

    [Fact]
    public void Each_basis_has_its_note()
    {
        var (undecided, decided) = (Graded.One(1, 1, 13.25m, penalties: [2]), Graded.One(2, 1, 13.25m, penalties: [2], juryNote: 13));

        Assert.Equal((14, 12, 12), (undecided.Note(NoteBasis.BeforePenalties), undecided.Note(NoteBasis.AfterPenalties), undecided.Note(NoteBasis.AfterHarmonisation)));
        Assert.Equal(13, decided.Note(NoteBasis.AfterHarmonisation));
    }

    [Fact]
    public void A_level_is_a_pair_assessed_by_both_only_where_both_gave_one()
    {
        var pairs = Graded.One(1, 1, 12, alone: "0-2- 11--").GivenAlone;

        Assert.Equal([true, false, false, false], pairs.Select(pair => pair.IsAssessed));
        Assert.Equal((MasteryLevel.NotMastered, MasteryLevel.PartialMastery), (pairs[0].First, pairs[0].Second));
    }
}
