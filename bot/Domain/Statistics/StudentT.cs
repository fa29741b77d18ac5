namespace E4Bot.Domain.Statistics;

/// <summary>Student's t, by the regularised incomplete beta function.</summary>
public static class StudentT
{
    /// <summary>P(T ≤ t).</summary>
    /// <param name="degreesOfFreedom">Above 0.</param>
    public static double Cumulative(double t, double degreesOfFreedom)
    {
        var tail = TwoSided(t, degreesOfFreedom) / 2;
        return t > 0 ? 1 - tail : tail;
    }

    /// <summary>P(|T| ≥ |t|).</summary>
    public static double TwoSided(double t, double degreesOfFreedom)
    {
        var square = t * t;
        return double.IsInfinity(square)
            ? 0
            : IncompleteBeta.Regularised(degreesOfFreedom / (degreesOfFreedom + square), square / (degreesOfFreedom + square), degreesOfFreedom / 2, .5);
    }

    /// <summary>The t that P(T ≤ t) = <paramref name="probability"/> has.</summary>
    /// <param name="probability">Above 0, below 1.</param>
    public static double Quantile(double probability, double degreesOfFreedom) =>
        probability < .5 ? -Critical(2 * probability, degreesOfFreedom) : Critical(2 * (1 - probability), degreesOfFreedom);

    /// <summary>The t ≥ 0 that P(|T| ≥ t) = <paramref name="risk"/> has: what a two-sided interval is made with.</summary>
    /// <param name="risk">Above 0, at most 1.</param>
    public static double Critical(double risk, double degreesOfFreedom)
    {
        var (below, above) = (0.0, 1.0);
        while (TwoSided(above, degreesOfFreedom) > risk) (below, above) = (above, above * 2);
        for (var middle = (below + above) / 2; below < middle && middle < above; middle = (below + above) / 2)
            (below, above) = TwoSided(middle, degreesOfFreedom) > risk ? (middle, above) : (below, middle);
        return above;
    }
}
