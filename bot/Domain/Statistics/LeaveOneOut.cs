namespace E4Bot.Domain.Statistics;

/// <summary>
/// Each group's mean less the mean of all other groups' values, with the standard error that the spread within the groups gives it:
/// s_w·√(1/n + 1/(N − n)), s_w² = ΣΣ(y − ȳ_c)² / (N − k).
/// </summary>
public sealed class LeaveOneOut
{
    private readonly (int Size, long Sum)[] groups;

    /// <param name="groups">Whole numbers; none of them empty.</param>
    public LeaveOneOut(IReadOnlyList<IReadOnlyList<int>> groups)
    {
        this.groups = [.. groups.Select(group => (group.Count, group.Sum(static value => (long)value)))];
        N = this.groups.Sum(group => group.Size);
        Sum = this.groups.Sum(group => group.Sum);
        DegreesOfFreedom = N - groups.Count;
        SquaresWithin = groups.Sum(SquaresOf);
    }

    public int N { get; }

    public long Sum { get; }

    public int DegreesOfFreedom { get; }

    /// <summary>ΣΣ(y − ȳ_c)²: exactly 0 where within each group all values are the same.</summary>
    public double SquaresWithin { get; }

    /// <summary>s_w²; not a number where each group has a single value.</summary>
    public double VarianceWithin => SquaresWithin / DegreesOfFreedom;

    /// <summary>From whole numbers, with one division: (N·S − n·T) / (n·(N − n)). Of two groups at least.</summary>
    public double GapOf(int group)
    {
        var (size, sum) = groups[group];
        return (double)((N * sum) - (size * Sum)) / ((long)size * (N - size));
    }

    public double ErrorOf(int group) => Math.Sqrt(VarianceWithin * ((1.0 / groups[group].Size) + (1.0 / (N - groups[group].Size))));

    /// <summary>(n·Σy² − (Σy)²) / n.</summary>
    private static double SquaresOf(IReadOnlyList<int> group)
    {
        long n = group.Count, sum = 0, squares = 0;
        foreach (var value in group) (sum, squares) = (sum + value, squares + ((long)value * value));
        return ((n * squares) - (sum * sum)) / (double)n;
    }
}
