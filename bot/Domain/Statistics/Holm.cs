namespace E4Bot.Domain.Statistics;

/// <summary>
/// Holm's correction (1979) of several tests: the chance that any innocent one is rejected stays within the risk, however the tests hang together. An adjusted p is
/// the smallest risk at which the method rejects that test.
/// </summary>
public static class Holm
{
    /// <returns>In the order of <paramref name="ps"/>: the greatest of (k − j + 1)·p over the j smallest, 1 at most.</returns>
    public static IReadOnlyList<double> Adjust(IReadOnlyList<double> ps)
    {
        var adjusted = new double[ps.Count];
        var (greatest, left) = (0.0, ps.Count);
        foreach (var i in Enumerable.Range(0, ps.Count).OrderBy(i => ps[i]))
            adjusted[i] = greatest = Math.Max(greatest, Math.Min(1, ps[i] * left--));
        return adjusted;
    }
}
