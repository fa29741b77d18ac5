using E4Bot.Domain.Statistics;

namespace E4Bot.Domain.Tests.Statistics;

/// <summary>Two raters, worked by hand and as published.</summary>
public sealed class QuadraticAgreementTests
{
    /// <summary>Of two categories the weights are none: 0.7 observed, 0.5 by habit, 0.495 by difficulty.</summary>
    [Fact]
    public void Of_two_categories_they_are_the_plain_coefficients()
    {
        int[] counts = [20, 5, 10, 15];

        Assert.Equal(.4, QuadraticAgreement.Kappa(counts, 2)!.Value, 1e-12);
        Assert.Equal((.7 - .495) / (1 - .495), QuadraticAgreement.Ac2(counts, 2)!.Value, 1e-12);
    }

    /// <summary>Gwet's own example (2002): 118 of 125 ratings agree, and κ is below 0.</summary>
    [Fact]
    public void Where_nearly_all_is_the_same_kappa_falls_and_AC2_stays()
    {
        int[] counts = [118, 5, 2, 0];

        Assert.Equal(-.0234, QuadraticAgreement.Kappa(counts, 2)!.Value, 4);
        Assert.Equal(.9408, QuadraticAgreement.Ac2(counts, 2)!.Value, 4);
    }

    [Fact]
    public void A_difference_of_two_weighs_four_times_one_of_one()
    {
        int[] one = [2, 1, 0, 0, 2, 0, 0, 0, 2], two = [2, 0, 1, 0, 2, 0, 0, 0, 2];

        Assert.Equal(1 - (1 / Expected([3, 2, 2], [2, 3, 2])), QuadraticAgreement.Kappa(one, 3)!.Value, 1e-12);
        Assert.Equal(1 - (4 / Expected([3, 2, 2], [2, 2, 3])), QuadraticAgreement.Kappa(two, 3)!.Value, 1e-12);
    }

    [Fact]
    public void Full_agreement_is_1()
    {
        int[] counts = [3, 0, 0, 4];

        Assert.Equal((1.0, 1.0), (QuadraticAgreement.Kappa(counts, 2), QuadraticAgreement.Ac2(counts, 2)));
    }

    [Fact]
    public void One_category_alone_defines_no_kappa_and_no_rating_defines_nothing()
    {
        Assert.Equal((null, 1.0), (QuadraticAgreement.Kappa([9, 0, 0, 0], 2), QuadraticAgreement.Ac2([9, 0, 0, 0], 2)));
        Assert.Equal((null, null), (QuadraticAgreement.Kappa([0, 0, 0, 0], 2), QuadraticAgreement.Ac2([0, 0, 0, 0], 2)));
    }

    private static double Expected(int[] first, int[] second) =>
        (from i in Enumerable.Range(0, 3) from j in Enumerable.Range(0, 3) select (i - j) * (i - j) * first[i] * second[j] / 7.0).Sum();
}
