namespace E4Bot.Domain.Statistics;

/// <summary>The figures of a set of whole numbers, of one at least.</summary>
/// <param name="Values">All of them, ascending.</param>
/// <param name="LowerQuartile">Type 7 of Hyndman and Fan (1996): what spreadsheets and R give.</param>
/// <param name="StandardDeviation">Of a sample (n − 1); null of a single value.</param>
public sealed record Description(
    IReadOnlyList<int> Values, decimal Mean, decimal Median, decimal LowerQuartile, decimal UpperQuartile, double? StandardDeviation)
{
    public int N => Values.Count;

    public int Lowest => Values[0];

    public int Highest => Values[^1];

    /// <summary>From the lowest to the highest: the <i>étendue</i>.</summary>
    public int Range => Highest - Lowest;

    /// <summary>Null of nothing.</summary>
    public static Description? Of(IReadOnlyList<int> values)
    {
        if (values.Count == 0) return null;
        int[] ascending = [.. values.Order()];
        return new Description(
            ascending,
            ascending.Sum(static value => (decimal)value) / ascending.Length,
            QuarterOf(ascending, 2),
            QuarterOf(ascending, 1),
            QuarterOf(ascending, 3),
            DeviationOf(ascending));
    }

    /// <summary>At position 1 + (n − 1)·q/4, between its two neighbours in proportion: exact, for quarters are decimals.</summary>
    private static decimal QuarterOf(int[] ascending, int quarters)
    {
        var (below, rest) = Math.DivRem((ascending.Length - 1) * quarters, 4);
        return rest == 0 ? ascending[below] : ascending[below] + ((ascending[below + 1] - ascending[below]) * rest / 4m);
    }

    /// <summary>From whole sums, so that nothing is lost before the root.</summary>
    private static double? DeviationOf(int[] values)
    {
        if (values.Length < 2) return null;
        long n = values.Length, sum = 0, squares = 0;
        foreach (var value in values) (sum, squares) = (sum + value, squares + ((long)value * value));
        return Math.Sqrt(((n * squares) - (sum * sum)) / (double)(n * (n - 1)));
    }
}
