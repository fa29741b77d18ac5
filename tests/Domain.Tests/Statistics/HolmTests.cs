using E4Bot.Domain.Statistics;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace E4Bot.Domain.Tests.Statistics;

/// <summary>Several tests, of which none innocent is to be rejected.</summary>
public sealed class HolmTests
{
    private static readonly Arbitrary<double[]> Ps = Arb.From(Gen.Choose(0, 1_000).Select(p => p / 1_000.0).ArrayOf());

    [Fact]
    public void The_smallest_is_held_against_all_and_none_comes_before_one_that_is_smaller() =>
        Assert.Equal([.03, .06, .06, .02], Holm.Adjust([.01, .04, .03, .005]).Select(p => Math.Round(p, 12)));

    [Fact]
    public void One_alone_is_as_it_is_and_none_is_above_1()
    {
        Assert.Equal([.04], Holm.Adjust([.04]));
        Assert.Equal([1, 1], Holm.Adjust([.8, .9]));
        Assert.Empty(Holm.Adjust([]));
    }

    /// <summary>The definition: in ascending order, rejected while p ≤ α / (k − j + 1).</summary>
    [Property]
    public Property What_is_adjusted_below_the_risk_is_what_the_method_rejects() => Prop.ForAll(Ps, ps =>
    {
        const double Risk = .0503;
        var (adjusted, ascending) = (Holm.Adjust(ps), Enumerable.Range(0, ps.Length).OrderBy(i => ps[i]).ToArray());
        var rejected = ascending.Where((i, j) => ascending.Take(j + 1).Index().All(step => ps[step.Item] <= Risk / (ps.Length - step.Index)));

        Assert.Equal(rejected.Order(), Enumerable.Range(0, ps.Length).Where(i => adjusted[i] <= Risk));
    });
}
