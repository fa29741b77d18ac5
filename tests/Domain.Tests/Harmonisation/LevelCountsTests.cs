using E4Bot.Domain.Grids;
using E4Bot.Domain.Harmonisation;

namespace E4Bot.Domain.Tests.Harmonisation;

/// <summary>Levels are counted line by line, « non évaluable » apart.</summary>
public sealed class LevelCountsTests
{
    private static readonly IReadOnlyList<LevelCounts> Lines =
        LevelCounts.Of([Graded.One(1, 1, 12, "0123-.1"), Graded.One(2, 1, 12, "3123-.2")], Graded.Grid);

    [Fact]
    public void Every_line_of_the_grid_is_there_in_its_order() => Assert.Equal(Graded.Grid.Lines.Select(line => line.Id), Lines.Select(line => line.Line));

    [Fact]
    public void Each_level_is_counted_where_it_stands()
    {
        Assert.Equal([0, 1, 0, 0, 1], Lines[0].Counts);
        Assert.Equal(2, Lines[4].Of(MasteryLevel.NotAssessable));
        Assert.Equal((2, 0), (Lines[4].N, Lines[5].N));
    }

    [Fact]
    public void The_mean_is_of_whom_was_assessed() => Assert.Equal([1.5, 1, 2, 3, null, null, 1.5], Lines.Select(line => line.MeanLevel));
}
