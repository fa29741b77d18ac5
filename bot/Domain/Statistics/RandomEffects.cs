namespace E4Bot.Domain.Statistics;

/// <summary>
/// Group means as draws from a common distribution: empirical Bayes, with the variances of a one-way analysis of variance (σ_b² never below 0) for groups of unequal size.
/// </summary>
public sealed class RandomEffects
{
    private readonly (int Size, double Mean)[] groups;

    /// <param name="groups">Whole numbers; two groups at least, none empty, one of them with two values at least.</param>
    public RandomEffects(IReadOnlyList<IReadOnlyList<int>> groups)
    {
        this.groups = [.. groups.Select(group => (group.Count, group.Average()))];
        var within = new LeaveOneOut(groups);
        VarianceWithin = within.VarianceWithin;
        Mean = (double)within.Sum / within.N;
        var between = this.groups.Sum(group => group.Size * Math.Pow(group.Mean - Mean, 2)) / (groups.Count - 1);
        var size = (within.N - (this.groups.Sum(group => (double)group.Size * group.Size) / within.N)) / (groups.Count - 1);
        VarianceBetween = Math.Max(0, (between - VarianceWithin) / size);
    }

    public double Mean { get; }

    public double VarianceWithin { get; }

    public double VarianceBetween { get; }

    /// <summary>λ = σ_b² / (σ_b² + σ_w² / n): how much of a group's distance is worth believing, 0 to 1.</summary>
    public double WeightOf(int group) => VarianceBetween == 0 ? 0 : VarianceBetween / (VarianceBetween + (VarianceWithin / groups[group].Size));

    /// <summary>λ × (the group's mean − the mean of all values).</summary>
    public double BelievedOf(int group) => WeightOf(group) * (groups[group].Mean - Mean);
}
