using E4Bot.Domain.Rehearsal;
using static E4Bot.Domain.Tests.Scripting.SampleRehearsal;

namespace E4Bot.Domain.Tests.Rehearsing;

/// <summary>How a commission stands to the others on identical material, reckoned by hand.</summary>
public sealed class AgreementTests
{
    /// <summary>Three commissions on one file. The others of the first are divided on the lines 2, 5 and 6.</summary>
    private static readonly FileScoring[] Three =
    [
        Scored(1, A, "2 2 2 2 2 2 2", 14m),
        Scored(2, A, "2 2 1 2 3 2 2", 12m),
        Scored(3, A, "2 1 1 2 1 0 2", 11.5m),
    ];

    [Fact]
    public void The_first_gives_one_line_a_level_more_than_both_others()
    {
        var first = Board(3, Three).AgreementOf(Commission(1))!;

        Assert.Equal((1, 7, 6, 7), (first.Files, first.Lines, first.Exact, first.WithinOne));
        Assert.Equal((0m + 0.5m + 1m + 0m + 0m + 1m + 0m) / 7, first.LevelBias);
        Assert.Equal(14m - (12m + 11.5m) / 2, first.NoteBias);
    }

    [Fact]
    public void A_bias_is_signed_and_that_of_the_notes_is_exact_to_the_last_decimal()
    {
        var board = Board(3, Three);

        Assert.Equal(-0.75m, board.AgreementOf(Commission(2))!.NoteBias);
        Assert.Equal(-1.5m, board.AgreementOf(Commission(3))!.NoteBias);
        Assert.Equal((0m - 1m - 0.5m + 0m - 1.5m - 2m + 0m) / 7, board.AgreementOf(Commission(3))!.LevelBias);
    }

    [Fact]
    public void What_the_commissions_are_above_the_others_comes_to_nothing_in_all()
    {
        var board = Board(3, Three);

        Assert.Equal(0m, board.Commissions.Sum(commission => board.AgreementOf(commission)!.NoteBias));
    }

    [Theory]
    [InlineData("1 1", 1, 0)]
    [InlineData("1 1", 3, 2)]
    [InlineData("0 3", 1, 0)]
    [InlineData("1 2", 0, 1)]
    [InlineData("1 2", 2, 0)]
    [InlineData("0 1 3", 1, 0)]
    [InlineData("0 1 3", 3, 2)]
    [InlineData("2 2 0 3", 2, 0)]
    [InlineData("0 1 2 3", 1, 0)]
    [InlineData("0 1 2 3", 3, 1)]
    public void The_reference_is_the_median_of_the_others_and_where_they_are_divided_all_that_lies_in_the_middle(string others, int own, int distance)
    {
        FileScoring[] given = [Scored(1, A, Everywhere($"{own}"), 10m), .. others.Split(' ').Select((level, i) => Scored(i + 2, A, Everywhere(level), 10m))];

        var agreement = Board(6, given).AgreementOf(Commission(1))!;

        Assert.Equal((distance == 0 ? 7 : 0, distance <= 1 ? 7 : 0), (agreement.Exact, agreement.WithinOne));
    }

    [Fact]
    public void Not_assessable_is_no_zero_and_is_compared_apart()
    {
        FileScoring[] given = [Scored(1, A, "2 2 2 - 2 2 2", 12m), Scored(2, A, "2 2 2 - 2 2 2", 12m), Scored(3, A, "2 2 2 3 2 2 2", 12m)];
        var board = Board(3, given);

        var divided = board.AgreementOf(Commission(1))!;
        Assert.Equal((6, 6, 0m), (divided.Lines, divided.Exact, divided.LevelBias));
        Assert.Equal((7, 7, 1), (divided.AllLines, divided.AssessedAlike, divided.NotAssessable));
        var alone = board.AgreementOf(Commission(3))!;
        Assert.Equal((6, 6, 0m), (alone.Lines, alone.Exact, alone.LevelBias));
        Assert.Equal((7, 6, 0), (alone.AllLines, alone.AssessedAlike, alone.NotAssessable));
    }

    [Fact]
    public void A_line_that_one_other_alone_assessed_is_not_compared_in_levels()
    {
        FileScoring[] given = [Scored(1, A, Everywhere("3"), 12m), Scored(2, A, Everywhere("-"), 12m), Scored(3, A, Everywhere("0"), 12m)];

        var agreement = Board(3, given).AgreementOf(Commission(1))!;

        Assert.Equal((0, null, 0m), (agreement.Lines, agreement.LevelBias, agreement.NoteBias));
    }

    [Fact]
    public void Only_files_that_two_others_scored_as_well_count()
    {
        FileScoring[] given =
        [
            .. Three, Scored(1, B, Everywhere("3"), 18m), Scored(2, B, Everywhere("3"), 18m), Scored(1, C, Everywhere("1"), 9m), Scored(2, C, Everywhere("2"), 10m), Scored(3, C, Everywhere("2"), 12m),
        ];
        var board = Board(3, given);

        Assert.Null(board.AgreementOf(Commission(1), B));
        Assert.Equal(-2m, board.AgreementOf(Commission(1), C)!.NoteBias);
        var together = board.AgreementOf(Commission(1))!;
        Assert.Equal((2, 14, 6, 14), (together.Files, together.Lines, together.Exact, together.WithinOne));
        Assert.Equal((2.25m - 2m) / 2, together.NoteBias);
        Assert.Equal((2.5m - 7m) / 14, together.LevelBias);
    }

    private static string Everywhere(string level) => string.Join(' ', Enumerable.Repeat(level, 7));
}
