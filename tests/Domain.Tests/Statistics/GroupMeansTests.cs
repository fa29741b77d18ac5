using E4Bot.Domain.Statistics;

namespace E4Bot.Domain.Tests.Statistics;

/// <summary>Groups against each other, worked by hand.</summary>
public sealed class GroupMeansTests
{
    private static readonly int[][] Two = [[8, 12], [14, 18]];

    [Fact]
    public void Each_group_is_held_against_the_other_with_the_spread_within_both()
    {
        var means = new LeaveOneOut(Two);

        Assert.Equal((4, 2, 16, 8), (means.N, means.DegreesOfFreedom, means.SquaresWithin, means.VarianceWithin));
        Assert.Equal((-6, 6), (means.GapOf(0), means.GapOf(1)));
        Assert.Equal(Math.Sqrt(8 * (0.5 + 0.5)), means.ErrorOf(0), 1e-14);
    }

    [Fact]
    public void The_others_count_by_their_values_not_by_their_groups() =>
        Assert.Equal(10 - ((12 + 12 + 12 + 16) / 4.0), new LeaveOneOut([[10, 10], [12, 12, 12], [16]]).GapOf(0));

    [Fact]
    public void Groups_of_equal_values_have_exactly_no_spread_within() => Assert.Equal(0, new LeaveOneOut([[7, 7, 7], [13, 13], [9]]).SquaresWithin);

    [Fact]
    public void A_believed_distance_is_the_less_the_smaller_the_group()
    {
        var effects = new RandomEffects(Two);

        Assert.Equal((13, 8, 14), (effects.Mean, effects.VarianceWithin, effects.VarianceBetween));
        Assert.Equal(7 / 9.0, effects.WeightOf(0), 1e-14);
        Assert.Equal(-3 * 7 / 9.0, effects.BelievedOf(0), 1e-14);
        var unequal = new RandomEffects([[8, 12, 9, 11], [14, 18]]);
        Assert.True(unequal.WeightOf(0) > unequal.WeightOf(1));
    }

    [Fact]
    public void Groups_no_further_apart_than_chance_has_them_are_believed_to_be_the_same()
    {
        var effects = new RandomEffects([[8, 12], [9, 13]]);

        Assert.Equal((0, 0, 0), (effects.VarianceBetween, effects.WeightOf(0), effects.BelievedOf(1)));
    }

    [Fact]
    public void Two_parallel_lines_are_as_far_apart_as_their_intercepts()
    {
        var lines = new PooledRegression([[new(0, 1), new(1, 3), new(2, 5)], [new(1, 6), new(2, 8), new(3, 10), new(4, 12)]]);

        Assert.Equal((2, -3, 3), (lines.Slope, Math.Round(lines.GapOf(0), 12), Math.Round(lines.GapOf(1), 12)));
        Assert.Equal(0, lines.SquaresOfRest, 1e-12);
        Assert.Equal(((3 * 1) + (4 * 4)) / 7.0, lines.Intercept, 1e-12);
    }

    /// <summary>Slope 1 within both; rests ±1 throughout: s² = 8 / (8 − 3); x̄ are 1 apart, ΣΣ(x − x̄)² = 8.</summary>
    [Fact]
    public void Unequal_levels_make_a_gap_less_sure()
    {
        Point[] one = [new(0, 1), new(0, -1), new(2, 3), new(2, 1)];
        var lines = new PooledRegression([one, [.. one.Select(point => new Point(point.X + 1, point.Y + 3))]]);

        Assert.Equal((1, 5), (lines.Slope, lines.DegreesOfFreedom));
        Assert.Equal(-2, lines.GapOf(0), 1e-12);
        Assert.Equal(Math.Sqrt(8 / 5.0 * ((1 / 4.0) + (1 / 4.0) + (1 / 8.0))), lines.ErrorOf(0), 1e-12);
        Assert.Equal(Math.Sqrt(8 / 5.0 / 8), lines.ErrorOfSlope, 1e-12);
    }
}
