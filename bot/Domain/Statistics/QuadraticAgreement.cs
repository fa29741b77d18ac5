namespace E4Bot.Domain.Statistics;

/// <summary>
/// How far two raters agree on ordered categories beyond chance, a difference weighing by its square: w = 1 − (i − j)² / (q − 1)². Counts stand row by row: the first
/// rater's category, then the second's.
/// </summary>
public static class QuadraticAgreement
{
    /// <summary>Cohen's weighted κ (1968): chance is what the raters' own habits give. Null where it is not defined: both always gave the same one category.</summary>
    public static double? Kappa(IReadOnlyList<int> counts, int categories)
    {
        var (first, second, n) = Margins(counts, categories);
        double observed = 0, expected = 0;
        for (var i = 0; i < categories; i++)
            for (var j = 0; j < categories; j++)
            {
                var apart = (i - j) * (i - j);
                observed += (double)apart * counts[(i * categories) + j];
                expected += (double)apart * first[i] * second[j] / n;
            }

        return n == 0 || expected == 0 ? null : 1 - (observed / expected);
    }

    /// <summary>Gwet's AC2 (2008): chance is what is hard to rate, so it stays in place where nearly all ratings are the same. Null of no rating.</summary>
    public static double? Ac2(IReadOnlyList<int> counts, int categories)
    {
        var (first, second, n) = Margins(counts, categories);
        if (n == 0) return null;
        double observed = 0, weights = 0, spread = 0;
        for (var i = 0; i < categories; i++)
        {
            var share = (first[i] + second[i]) / (2.0 * n);
            spread += share * (1 - share);
            for (var j = 0; j < categories; j++)
            {
                var weight = 1 - ((double)((i - j) * (i - j)) / ((categories - 1) * (categories - 1)));
                weights += weight;
                observed += weight * counts[(i * categories) + j] / n;
            }
        }

        var expected = weights / (categories * (categories - 1)) * spread;
        return (observed - expected) / (1 - expected);
    }

    private static (int[] First, int[] Second, int N) Margins(IReadOnlyList<int> counts, int categories)
    {
        var (first, second, n) = (new int[categories], new int[categories], 0);
        for (var cell = 0; cell < counts.Count; cell++)
        {
            first[cell / categories] += counts[cell];
            second[cell % categories] += counts[cell];
            n += counts[cell];
        }

        return (first, second, n);
    }
}
