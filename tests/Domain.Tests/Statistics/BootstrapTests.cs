using E4Bot.Domain.Statistics;

namespace E4Bot.Domain.Tests.Statistics;

/// <summary>Subjects drawn again, with replacement.</summary>
public sealed class BootstrapTests
{
    private const int N = 50;

    [Fact]
    public void As_many_are_drawn_as_there_are() =>
        Assert.Equal(new Interval(N, N), Bootstrap.Percentiles(N, drawn => drawn.Sum(), 99, 1, .05));

    /// <summary>Of 0 to 49: the mean is 24.5, its error 14.43 / √50.</summary>
    [Fact]
    public void The_interval_of_a_mean_is_about_what_theory_says()
    {
        var interval = Bootstrap.Percentiles(N, Mean, 4_999, 1, .05)!;

        Assert.Equal(24.5 - (1.96 * 14.43 / Math.Sqrt(N)), interval.Lower, .25);
        Assert.Equal(24.5 + (1.96 * 14.43 / Math.Sqrt(N)), interval.Upper, .25);
    }

    [Fact]
    public void The_same_seed_gives_the_same_interval()
    {
        Assert.Equal(Bootstrap.Percentiles(N, Mean, 199, 5, .05), Bootstrap.Percentiles(N, Mean, 199, 5, .05));
        Assert.NotEqual(Bootstrap.Percentiles(N, Mean, 199, 5, .05), Bootstrap.Percentiles(N, Mean, 199, 6, .05));
    }

    /// <summary>One in three resamples lacks the one subject that the figure needs: what is left of them would tell too little.</summary>
    [Fact]
    public void A_figure_that_many_resamples_have_not_has_no_interval() =>
        Assert.Null(Bootstrap.Percentiles(N, drawn => drawn[0] == 0 ? null : 1, 199, 1, .05));

    private static double? Mean(IReadOnlyList<int> drawn) => drawn.Select((times, value) => (double)times * value).Sum() / N;
}
