using E4Bot.Domain.Statistics;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace E4Bot.Domain.Tests.Statistics;

/// <summary>Mean, median and quartiles are exact decimals; the standard deviation is that of a sample.</summary>
public sealed class DescriptionTests
{
    private static readonly Arbitrary<int[]> Notes = Arb.From(Gen.Choose(0, 20).NonEmptyListOf().Select(notes => notes.ToArray()));

    [Fact]
    public void Of_four_values_the_quartiles_lie_three_quarters_of_the_way()
    {
        var four = Description.Of([13, 8, 15, 10])!;

        Assert.Equal([8, 10, 13, 15], four.Values);
        Assert.Equal((4, 11.5m, 11.5m, 9.5m, 13.5m), (four.N, four.Mean, four.Median, four.LowerQuartile, four.UpperQuartile));
        Assert.Equal((8, 15, 7), (four.Lowest, four.Highest, four.Range));
        Assert.Equal(Math.Sqrt(29 / 3.0), four.StandardDeviation!.Value, 1e-14);
    }

    [Fact]
    public void Of_three_values_a_third_is_not_rounded_away() => Assert.Equal(31 / 3m, Description.Of([10, 10, 11])!.Mean);

    [Fact]
    public void One_value_is_all_its_figures_and_has_no_deviation()
    {
        var one = Description.Of([12])!;

        Assert.Equal((12m, 12m, 12m, 12m, null), (one.Mean, one.Median, one.LowerQuartile, one.UpperQuartile, one.StandardDeviation));
    }

    [Fact]
    public void Nothing_has_no_figures() => Assert.Null(Description.Of([]));

    [Fact]
    public void The_same_value_many_times_deviates_by_exactly_nothing() => Assert.Equal(0, Description.Of([.. Enumerable.Repeat(13, 7)])!.StandardDeviation);

    [Property]
    public Property The_figures_stand_in_their_order() => Prop.ForAll(Notes, notes =>
    {
        var figures = Description.Of(notes)!;

        Assert.True(figures.Lowest <= figures.LowerQuartile && figures.LowerQuartile <= figures.Median);
        Assert.True(figures.Median <= figures.UpperQuartile && figures.UpperQuartile <= figures.Highest);
        Assert.InRange(figures.Mean, figures.Lowest, figures.Highest);
    });

    [Property]
    public Property Three_points_more_for_everybody_move_all_but_the_spread() => Prop.ForAll(Notes, notes =>
    {
        var (before, after) = (Description.Of(notes)!, Description.Of([.. notes.Select(note => note + 3)])!);

        Assert.Equal(before.Median + 3, after.Median);
        Assert.Equal(before.UpperQuartile - before.LowerQuartile, after.UpperQuartile - after.LowerQuartile);
        Assert.Equal(before.StandardDeviation, after.StandardDeviation);
    });
}
