using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Tests.Scripting;
using static E4Bot.Domain.Registry.MemberQuality;

namespace E4Bot.Domain.Tests.Rule06_Sheet;

/// <summary>A slip of the finger at the opening is mended before it stands on an official record.</summary>
public sealed class CorrectionTests
{
    [Fact]
    public void A_quality_that_was_a_slip_is_corrected_and_who_sits_stays() => Given.AnOpenEvaluation()
        .When(they => they.Second.Corrects(first: Professional, second: SpecialityTeacher))
        .ThenAccepted<Change.QualitiesCorrected>()
        .ThenEvaluation(e => Assert.Equal(
            (Sample.Teacher with { Quality = Professional }, Sample.Professional with { Quality = SpecialityTeacher }),
            (e.First, e.Second)));

    [Fact]
    public void So_is_the_extra_time() => Given.AnOpenEvaluation()
        .When(they => they.First.Corrects(extraMinutes: 13))
        .ThenOnly<Change.ExtraTimeCorrected>()
        .ThenEvaluation(e => Assert.Equal(13, e.ExtraMinutes));

    [Fact]
    public void Both_at_once_are_two_facts() => Given.AnOpenEvaluation()
        .When(they => they.First.Corrects(second: BlockTeacher, extraMinutes: 13))
        .ThenAccepted<Change.QualitiesCorrected>()
        .ThenAccepted<Change.ExtraTimeCorrected>()
        .ThenEvaluation(e => Assert.Equal((BlockTeacher, 13), (e.Second.Quality, e.ExtraMinutes)));

    [Fact]
    public void What_already_stands_is_no_correction() => Given.ASheetSignedByTheFirst()
        .When(they => they.Second.Corrects())
        .ThenNothingChanges();

    [Theory]
    [InlineData(SpecialityTeacher, SpecialityTeacher)]
    [InlineData(Professional, Professional)]
    [InlineData(BlockTeacher, Professional)]
    public void The_commission_stays_regular(MemberQuality first, MemberQuality second) => Given.AnOpenEvaluation()
        .When(they => they.First.Corrects(first, second))
        .ThenRefused<Refusal.IrregularComposition>();

    [Theory]
    [InlineData(-1)]
    [InlineData(61)]
    public void Extra_time_stays_within_an_hour(int minutes) => Given.AnOpenEvaluation()
        .When(they => they.First.Corrects(extraMinutes: minutes))
        .ThenRefused(new Refusal.ExtraTimeOutOfRange(60));

    [Fact]
    public void What_is_irregular_corrects_nothing_of_the_rest() => Given.AnOpenEvaluation()
        .When(they => they.First.Corrects(second: SpecialityTeacher, extraMinutes: 13))
        .ThenEvaluation(e => Assert.Equal(0, e.ExtraMinutes));

    [Fact]
    public void What_the_other_corrected_meanwhile_is_not_overwritten_unseen()
    {
        var seen = Given.AnOpenEvaluation();

        seen.After(they => they.First.Corrects(extraMinutes: 13))
            .When(they => they.Second.StillSeeing(seen).Corrects(second: BlockTeacher))
            .ThenRefused(new Refusal.ChangedMeanwhile(SharedAnswer.Opening))
            .ThenEvaluation(e => Assert.Equal((Professional, 13), (e.Second.Quality, e.ExtraMinutes)));
    }

    [Fact]
    public void The_same_correction_by_both_is_one()
    {
        var seen = Given.AnOpenEvaluation();

        seen.After(they => they.First.Corrects(second: BlockTeacher))
            .When(they => they.Second.StillSeeing(seen).Corrects(second: BlockTeacher))
            .ThenNothingChanges();
    }

    [Fact]
    public void Once_seen_it_may_be_corrected_again() => Given.AnOpenEvaluation()
        .After(they => they.First.Corrects(extraMinutes: 13), they => they.Second.Corrects(extraMinutes: 14))
        .ThenEvaluation(e => Assert.Equal(14, e.ExtraMinutes));

    [Fact]
    public void A_quality_is_of_the_sheet_and_its_correction_clears_the_visas() => Given.ASheetSignedByTheFirst()
        .When(they => they.Second.Corrects(second: BlockTeacher))
        .ThenAccepted<Change.VisasCleared>();

    [Fact]
    public void Extra_time_is_not_of_the_sheet_and_clears_none() => Given.ASheetSignedByTheFirst()
        .When(they => they.Second.Corrects(extraMinutes: 13))
        .ThenOnly<Change.ExtraTimeCorrected>()
        .ThenEvaluation(e => Assert.Single(e.Visas));

    [Fact]
    public void The_sheet_bears_the_corrected_quality() => Given.ACompleteSheet()
        .After(they => they.First.Corrects(second: BlockTeacher), they => they.First.Signs(), they => they.Second.Signs())
        .ThenPassage(p => Assert.Equal(BlockTeacher, AppreciationSheet.Of(p)!.Second.Quality));

    [Fact]
    public void A_final_sheet_is_corrected_once_it_is_reopened() => Given.ASealedSheet()
        .When(they => they.First.Corrects(second: BlockTeacher))
        .ThenRefused(new Refusal.IsSealed(1))
        .After(they => they.President.Reopens("Qualité saisie par erreur."), they => they.First.Corrects(second: BlockTeacher))
        .ThenEvaluation(e => Assert.Equal(BlockTeacher, e.Second.Quality));

    [Fact]
    public void Nobody_corrects_for_the_other_when_each_has_a_screen() => Given.AnOpenEvaluation()
        .When(they => they.First.ForTheOther.Corrects(extraMinutes: 13))
        .ThenRefused<Refusal.OneScreenOnly>();

    [Fact]
    public void What_was_corrected_is_not_opened_again_as_it_was() => Given.AnOpenEvaluation()
        .After(they => they.First.Corrects(extraMinutes: 13))
        .When(they => they.Second.Opens())
        .ThenRefused<Refusal.OpenedMeanwhile>();
}
