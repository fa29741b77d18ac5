namespace E4Bot.Domain.Statistics;

/// <summary>
/// How often chance alone moves a group's mean at least as far from the others': values are shuffled between groups whose sizes stay, and
/// p = (1 + #{|d*| ≥ |d|}) / (B + 1), which no number of shuffles makes too small (Phipson and Smyth 2010). As d = (N·S − n·T) / (n·(N − n)), the sums are compared as
/// whole numbers: a shuffle that gives the very same means is never lost to rounding. One shuffle serves all groups: B·N steps.
/// </summary>
public static class Permutation
{
    /// <returns>A p for each group.</returns>
    public static IReadOnlyList<double> TwoSided(IReadOnlyList<IReadOnlyList<int>> groups, int shuffles, ulong seed)
    {
        int[] pool = [.. groups.SelectMany(group => group).Order()];
        int[] sizes = [.. groups.Select(group => group.Count)];
        var total = pool.Sum(static value => (long)value);
        long[] observed = [.. groups.Select(group => Distance(group.Sum(static value => (long)value), group.Count, total, pool.Length))];
        var asFar = new int[sizes.Length];
        var sequence = new Xoshiro256(seed);
        for (var shuffle = 0; shuffle < shuffles; shuffle++)
        {
            sequence.Shuffle(pool);
            Count(pool, sizes, total, observed, asFar);
        }

        return [.. asFar.Select(count => (1.0 + count) / (shuffles + 1))];
    }

    private static void Count(ReadOnlySpan<int> pool, int[] sizes, long total, long[] observed, int[] asFar)
    {
        var first = 0;
        for (var group = 0; group < sizes.Length; group++)
        {
            long sum = 0;
            foreach (var value in pool.Slice(first, sizes[group])) sum += value;
            first += sizes[group];
            if (Distance(sum, sizes[group], total, pool.Length) >= observed[group]) asFar[group]++;
        }
    }

    private static long Distance(long sum, int size, long total, int n) => Math.Abs((n * sum) - (size * total));
}
