using E4Bot.Cards.French;
using E4Bot.Domain.Passages;

namespace E4Bot.Cards.Tests.Language;

/// <summary>Results in the few letters of a bordereau: no two alike.</summary>
public sealed class ExamResultTextTests
{
    private static readonly ExamResult[] All =
    [
        new ExamResult.Graded(0), new ExamResult.Graded(12), new ExamResult.ForceMajeureZero(), new ExamResult.Absent(), new ExamResult.NotValid(), new ExamResult.Dispensed(),
        new ExamResult.Rescheduled(new DateOnly(2027, 6, 1)), new ExamResult.Awaited(),
    ];

    [Fact]
    public void No_two_results_are_written_alike_a_zero_earned_least_of_all() => Assert.Equal(
        ["0", "12", "0 (force majeure)", "AB", "NV", "DI", "reporté au 1er juin 2027", ""],
        All.Select(ExamResultText.Of));

    [Fact]
    public void A_tally_counts_each_and_says_no_note() => Assert.Equal(
        "2 fiches scellées, 1 absence, 1 non valide (NV), 1 zéro (force majeure), 1 dispense, 1 passage reporté et 1 passage non terminé",
        ExamResultText.Tally(All).Replace(Typography.Nbsp, ' '));

    [Fact]
    public void Of_nobody_nothing_is_said() => Assert.Equal("", ExamResultText.Tally([]));
}
