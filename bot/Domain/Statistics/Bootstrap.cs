namespace E4Bot.Domain.Statistics;

/// <summary>What a figure would be for other subjects of the same kind: subjects are drawn again, with replacement, as often as there are (Efron 1979).</summary>
public static class Bootstrap
{
    /// <summary>How many of the resamples must have the figure for an interval to be given: one is undefined where all drawn are alike.</summary>
    private const double Enough = .9;

    /// <summary>The interval between percentiles of the resamples; null where too few of them have the figure.</summary>
    /// <param name="n">Subjects.</param>
    /// <param name="figure">Of how often each subject was drawn; the list is the same one every time, filled anew.</param>
    /// <param name="risk">What the interval leaves out, half on either side.</param>
    public static Interval? Percentiles(int n, Func<IReadOnlyList<int>, double?> figure, int resamples, ulong seed, double risk)
    {
        var sequence = new Xoshiro256(seed);
        var drawn = new int[n];
        var figures = new List<double>(resamples);
        for (var resample = 0; resample < resamples; resample++)
        {
            Array.Clear(drawn);
            for (var draw = 0; draw < n; draw++) drawn[sequence.Below(n)]++;
            if (figure(drawn) is { } value) figures.Add(value);
        }

        if (figures.Count < Enough * resamples) return null;
        figures.Sort();
        return new Interval(Quantile(figures, risk / 2), Quantile(figures, 1 - (risk / 2)));
    }

    /// <summary>Type 7 of Hyndman and Fan (1996), as in <see cref="Description"/>.</summary>
    private static double Quantile(List<double> ascending, double share)
    {
        var position = (ascending.Count - 1) * share;
        var below = (int)position;
        return below + 1 == ascending.Count
            ? ascending[below]
            : ascending[below] + ((position - below) * (ascending[below + 1] - ascending[below]));
    }
}
