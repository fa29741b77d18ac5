using E4Bot.Domain.Statistics;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace E4Bot.Domain.Tests.Statistics;

/// <summary>Against the closed forms that one and two degrees of freedom have; R says the rest.</summary>
public sealed class StudentTTests
{
    private static readonly Arbitrary<double> Ts = Arb.From(Gen.Choose(-40_000, 40_000).Select(t => t / 1_000.0));

    [Property]
    public Property One_degree_is_Cauchys_distribution() => Prop.ForAll(Ts, t =>
        Assert.Equal(.5 + (Math.Atan(t) / Math.PI), StudentT.Cumulative(t, 1), 1e-13));

    [Property]
    public Property Two_degrees_have_a_root() => Prop.ForAll(Ts, t =>
        Assert.Equal(.5 + (t / (2 * Math.Sqrt(2 + (t * t)))), StudentT.Cumulative(t, 2), 1e-13));

    [Property]
    public Property A_quantile_is_where_its_probability_lies() => Prop.ForAll(Arb.From(Gen.Choose(1, 999)), Arb.From(Gen.Choose(1, 400)), (share, degrees) =>
        Assert.Equal(share / 1_000.0, StudentT.Cumulative(StudentT.Quantile(share / 1_000.0, degrees), degrees), 1e-12));

    [Fact]
    public void Beyond_all_numbers_nothing_is_left() => Assert.Equal((0, 1, 1), (StudentT.TwoSided(1e200, 5), StudentT.TwoSided(0, 5), StudentT.Cumulative(1e200, 5)));
}
