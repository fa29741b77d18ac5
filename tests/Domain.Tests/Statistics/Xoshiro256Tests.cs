using E4Bot.Domain.Statistics;

namespace E4Bot.Domain.Tests.Statistics;

/// <summary>The generator is the published one, and leans to no number.</summary>
public sealed class Xoshiro256Tests
{
    /// <summary>By a second implementation of the published algorithms; those of seed 0 are the ones that other libraries test with.</summary>
    [Theory]
    [InlineData(0UL, 0x99EC5F36CB75F2B4UL, 0xBF6E1F784956452AUL, 0x1A5F849D4933E6E0UL, 0x6AA594F1262D2D2CUL)]
    [InlineData(2_027UL, 0x8697834D3EDE0C4BUL, 0x117FEF148A0D8E64UL, 0xFFF1AE602EC0DEDDUL, 0xBBEC0D1F81C3DE07UL)]
    public void It_gives_the_published_sequence(ulong seed, params ulong[] published)
    {
        var sequence = new Xoshiro256(seed);

        Assert.All(published, number => Assert.Equal(number, sequence.Next()));
    }

    [Fact]
    public void Every_number_below_a_bound_comes_as_often()
    {
        var sequence = new Xoshiro256(1);
        var counts = new int[7];
        for (var i = 0; i < 70_000; i++) counts[sequence.Below(7)]++;

        Assert.All(counts, count => Assert.InRange(count, 9_600, 10_400));
    }

    [Fact]
    public void Every_order_comes_as_often()
    {
        var sequence = new Xoshiro256(2);
        var orders = Enumerable.Range(0, 24_000).CountBy(_ => Shuffled(sequence)).ToDictionary();

        Assert.Equal(24, orders.Count);
        Assert.All(orders.Values, count => Assert.InRange(count, 850, 1_150));
    }

    [Fact]
    public void A_fraction_is_from_0_to_below_1()
    {
        var sequence = new Xoshiro256(3);
        double[] fractions = [.. Enumerable.Range(0, 10_000).Select(_ => sequence.Fraction())];

        Assert.All(fractions, fraction => Assert.True(fraction is >= 0 and < 1));
        Assert.InRange(fractions.Average(), .49, .51);
    }

    private static string Shuffled(Xoshiro256 sequence)
    {
        int[] values = [1, 2, 3, 4];
        sequence.Shuffle(values);
        return string.Concat(values);
    }
}
