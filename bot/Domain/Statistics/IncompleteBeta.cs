namespace E4Bot.Domain.Statistics;

/// <summary>The regularised incomplete beta function I_x(a, b), by its continued fraction (DLMF 8.17.22) evaluated as Lentz did (1976).</summary>
public static class IncompleteBeta
{
    private const double Smallest = 1e-300;

    /// <summary>A few last digits: below, steps may go to and fro for ever.</summary>
    private const double Enough = 1e-15;

    /// <summary>Far more than a = 50 000 needs.</summary>
    private const int MostSteps = 100_000;

    /// <param name="x">0 to 1.</param>
    /// <param name="rest">1 − x, given apart: near 1, x has lost what tells it from 1.</param>
    /// <param name="a">Above 0.</param>
    /// <param name="b">Above 0.</param>
    public static double Regularised(double x, double rest, double a, double b)
    {
        if (x <= 0) return 0;
        if (rest <= 0) return 1;
        var front = Math.Exp((a * LogOf(x, rest)) + (b * LogOf(rest, x)) - LogGamma.Beta(a, b));
        return x < (a + 1) / (a + b + 2) ? front * Fraction(x, a, b) / a : 1 - (front * Fraction(rest, b, a) / b);
    }

    /// <summary>ln x, of an x near 1 by what it lacks.</summary>
    private static double LogOf(double x, double rest) => x > .5 ? LogGamma.LogOnePlus(-rest) : Math.Log(x);

    private static double Fraction(double x, double a, double b)
    {
        var (c, d) = (1.0, 1 / Apart(1 - ((a + b) * x / (a + 1))));
        var value = d;
        for (var m = 1; m <= MostSteps; m++)
        {
            (c, d) = Step(m * (b - m) * x / ((a + (2 * m) - 1) * (a + (2 * m))), c, d);
            value *= c * d;
            (c, d) = Step(-(a + m) * (a + b + m) * x / ((a + (2 * m)) * (a + (2 * m) + 1)), c, d);
            value *= c * d;
            if (Math.Abs((c * d) - 1) < Enough) break;
        }

        return value;
    }

    private static (double C, double D) Step(double coefficient, double c, double d) => (Apart(1 + (coefficient / c)), 1 / Apart(1 + (coefficient * d)));

    /// <summary>Never 0, for it is divided by.</summary>
    private static double Apart(double value) => Math.Abs(value) < Smallest ? Smallest : value;
}
