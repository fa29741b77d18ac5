namespace E4Bot.Domain.Statistics;

/// <summary>
/// What <see cref="Permutation"/> comes to with all shuffles there are: the distribution of the sum of n values drawn from N without replacement, exactly. Whole values
/// from a small range have few sums: a table by number drawn and by sum is filled value by value. Each value is taken as if by independent draws with chance n / N, and
/// only what comes to n is kept: all terms are positive and of a size that a double holds, which numbers of ways are not. Cost: distinct values × range × n³ for each
/// size of group, whatever N is; for exam notes and commissions of twenty, milliseconds for a whole country.
/// </summary>
public static class DrawnSums
{
    /// <summary>P(|d*| ≥ |d|) for each group, over all ways to share the values out.</summary>
    public static IReadOnlyList<double> TwoSided(IReadOnlyList<IReadOnlyList<int>> groups)
    {
        int[] pool = [.. groups.SelectMany(group => group).Order()];
        var lowest = pool.Min();
        var total = pool.Sum(value => (long)value - lowest);
        var sums = groups.Select(group => group.Count).Distinct().ToDictionary(size => size, size => Sums(pool, lowest, Smaller(size)));
        return [.. groups.Select(group => Tails(sums[group.Count], group.Sum(value => (long)value - lowest), group.Count, total, pool.Length))];

        // Whoever is not in a group is drawn as well, and lies exactly as far on the other side.
        int Smaller(int size) => Math.Min(size, pool.Length - size);
    }

    /// <param name="sums">Of a group of this size, or of all others, whichever is the smaller.</param>
    private static double Tails(double[] sums, long sum, int size, long total, int n)
    {
        var observed = Distance(sum, size);
        var smaller = Math.Min(size, n - size);
        var (tails, all) = (0.0, 0.0);
        for (var drawn = 0; drawn < sums.Length; drawn++)
        {
            all += sums[drawn];
            if (Distance(drawn, smaller) >= observed) tails += sums[drawn];
        }

        return tails / all;

        long Distance(long ofSum, int ofSize) => Math.Abs((n * ofSum) - (ofSize * total));
    }

    /// <summary>The weight of each sum of <paramref name="most"/> values, counted from the lowest.</summary>
    private static double[] Sums(int[] pool, int lowest, int most)
    {
        var range = pool.Max() - lowest;
        var likely = most / (pool.Length + 1.0);
        double[][] table = [.. Enumerable.Range(0, most + 1).Select(drawn => new double[(drawn * range) + 1])];
        table[0][0] = 1;
        foreach (var value in pool.CountBy(value => value - lowest))
            Take(table, value.Key, Weights(value.Value, Math.Min(value.Value, most), likely));
        return table[most];
    }

    /// <summary>From the most drawn to none, so that what is read has not been written yet.</summary>
    private static void Take(double[][] table, int value, double[] weights)
    {
        for (var drawn = table.Length - 1; drawn >= 0; drawn--)
        {
            var row = table[drawn];
            for (var sum = 0; sum < row.Length; sum++) row[sum] *= weights[0];
            for (var taken = 1; taken <= Math.Min(drawn, weights.Length - 1); taken++)
                Add(table[drawn - taken], row.AsSpan(taken * value), weights[taken]);
        }
    }

    private static void Add(double[] from, Span<double> to, double weight)
    {
        for (var sum = 0; sum < from.Length; sum++) to[sum] += from[sum] * weight;
    }

    /// <summary>In proportion to the chance that i of <paramref name="count"/> equal values are taken; the likeliest is 1, and the others follow from it.</summary>
    private static double[] Weights(int count, int most, double likely)
    {
        var weights = new double[most + 1];
        var odds = likely / (1 - likely);
        var mode = Math.Min(most, (int)((count + 1) * likely));
        weights[mode] = 1;
        for (var taken = mode + 1; taken <= most; taken++) weights[taken] = weights[taken - 1] * odds * (count - taken + 1) / taken;
        for (var taken = mode - 1; taken >= 0; taken--) weights[taken] = weights[taken + 1] / odds * (taken + 1) / (count - taken);
        return weights;
    }
}
