using E4Bot.Domain.Statistics;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace E4Bot.Domain.Tests.Statistics;

/// <summary>What chance alone does to group means: by shuffles, and exactly.</summary>
public sealed class ChanceTests
{
    private const int Shuffles = 1_999;

    /// <summary>Two to four groups of one to four notes: few enough for every way to share them out to be tried.</summary>
    private static readonly Arbitrary<int[][]> Few = Arb.From(Groups(4, 1, 4));

    private static readonly Arbitrary<int[][]> More = Arb.From(Groups(6, 5, 14));

    [Fact]
    public void Of_two_and_two_the_widest_gap_comes_two_times_in_six()
    {
        int[][] groups = [[0, 0], [20, 20]];

        Assert.All(DrawnSums.TwoSided(groups), p => Assert.Equal(2 / 6.0, p, 1e-14));
        Assert.All(Permutation.TwoSided(groups, 9_999, 1), p => Assert.Equal(2 / 6.0, p, .02));
    }

    [Fact]
    public void A_shuffled_p_is_never_less_than_one_in_all_shuffles_and_the_notes_as_they_are()
    {
        int[][] groups = [[.. Enumerable.Repeat(2, 15)], [.. Enumerable.Repeat(18, 15)], [.. Enumerable.Repeat(18, 15)]];

        Assert.Equal(1.0 / (Shuffles + 1), Permutation.TwoSided(groups, Shuffles, 1)[0]);
    }

    [Fact]
    public void The_same_seed_gives_the_same_p_everywhere()
    {
        int[][] groups = [[8, 9, 11, 12], [10, 12, 13, 15], [9, 10, 14, 16]];

        Assert.Equal([.1465, .4295, .5515], Permutation.TwoSided(groups, Shuffles, 2_027));
        Assert.NotEqual(Permutation.TwoSided(groups, Shuffles, 2_027), Permutation.TwoSided(groups, Shuffles, 2_028));
    }

    /// <summary>Thirds are not exact in binary: means that are the same must count as the same.</summary>
    [Fact]
    public void Equal_means_are_as_far_as_each_other()
    {
        int[][] groups = [[10, 10, 11], [11, 10, 10], [10, 11, 10], [1, 10, 20]];

        Assert.Equal(1, DrawnSums.TwoSided(groups)[0], 1e-14);
        Assert.Equal(1, Permutation.TwoSided(groups, Shuffles, 1)[0]);
    }

    [Property]
    public Property The_exact_p_counts_every_way_to_share_the_notes_out() => Prop.ForAll(Few, groups =>
    {
        var exact = DrawnSums.TwoSided(groups);

        for (var c = 0; c < groups.Length; c++) Assert.Equal(Counted(groups, c), exact[c], 1e-12);
    });

    [Property(MaxTest = 40)]
    public Property Shuffles_come_to_the_exact_p_within_what_their_number_allows() => Prop.ForAll(More, groups =>
    {
        var (shuffled, exact) = (Permutation.TwoSided(groups, Shuffles, 7), DrawnSums.TwoSided(groups));

        for (var c = 0; c < groups.Length; c++)
            Assert.True(Math.Abs(shuffled[c] - exact[c]) < (5 * Math.Sqrt(exact[c] * (1 - exact[c]) / Shuffles)) + (3.0 / Shuffles), $"{shuffled[c]} is far from {exact[c]}.");
    });

    [Fact]
    public void A_great_group_beside_a_small_one_is_exact_too()
    {
        int[][] groups = [[.. Enumerable.Range(0, 600).Select(i => 5 + (i * 7 % 11))], [14, 15, 15]];

        var exact = DrawnSums.TwoSided(groups);

        Assert.Equal(exact[0], exact[1], 1e-12);
        Assert.InRange(exact[0], .001, .1);
    }

    private static double Counted(int[][] groups, int group)
    {
        int[] pool = [.. groups.SelectMany(notes => notes)];
        var size = groups[group].Length;
        int[] sums =
        [
            .. Enumerable.Range(0, 1 << pool.Length).Where(subset => int.PopCount(subset) == size)
                .Select(subset => pool.Where((_, i) => (subset & (1 << i)) != 0).Sum()),
        ];
        return sums.Count(sum => Far(sum) >= Far(groups[group].Sum())) / (double)sums.Length;

        int Far(int sum) => Math.Abs((pool.Length * sum) - (size * pool.Sum()));
    }

    private static Gen<int[][]> Groups(int most, int smallest, int greatest) =>
        from count in Gen.Choose(2, most)
        from groups in Gen.Choose(smallest, greatest).SelectMany(size => Gen.Choose(0, 20).ArrayOf(size)).ArrayOf(count)
        select groups;
}
