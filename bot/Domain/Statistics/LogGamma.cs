namespace E4Bot.Domain.Statistics;

/// <summary>Logarithms around Euler's gamma function.</summary>
public static class LogGamma
{
    private const double HalfLogTwoPi = .91893853320467274178;

    /// <summary>B₂ₖ / (2k·(2k − 1)): Stirling's series (DLMF 5.11.1), of which seven terms are exact to the last digit from <see cref="Far"/> on.</summary>
    private static readonly double[] Stirling = [1.0 / 12, -1.0 / 360, 1.0 / 1260, -1.0 / 1680, 1.0 / 1188, -691.0 / 360360, 1.0 / 156];

    private const double Far = 12;

    /// <summary>ln Γ(<paramref name="x"/>), x above 0.</summary>
    public static double Of(double x)
    {
        var product = 1.0;
        for (; x < Far; x++) product *= x;
        return ((x - .5) * Math.Log(x)) - x + HalfLogTwoPi + Rest(x) - Math.Log(product);
    }

    /// <summary>ln B(a, b). Of a great a the two great logarithms are never subtracted from each other: nothing is lost.</summary>
    public static double Beta(double a, double b)
    {
        var (great, small) = a > b ? (a, b) : (b, a);
        if (great < Far) return Of(a) + Of(b) - Of(a + b);
        var sum = great + small;
        var ratio = (-(great - .5) * LogOnePlus(small / great)) - (small * Math.Log(sum)) + small + Rest(great) - Rest(sum);
        return Of(small) + ratio;
    }

    /// <summary>ln(1 + <paramref name="x"/>), of a small x too (Kahan).</summary>
    public static double LogOnePlus(double x)
    {
        var sum = 1 + x;
        return sum == 1 ? x : Math.Log(sum) * (x / (sum - 1));
    }

    private static double Rest(double x)
    {
        var (sum, power) = (0.0, 1 / x);
        foreach (var coefficient in Stirling) (sum, power) = (sum + (coefficient * power), power / (x * x));
        return sum;
    }
}
