using E4Bot.Domain.Registry;
using E4Bot.Domain.Statistics;

namespace E4Bot.Domain.Harmonisation;

/// <summary>
/// How much of a commission's distance from its group's mean is worth believing, by empirical Bayes: where to look first. It corrects no note, and is shown to
/// nobody as a rank.
/// </summary>
/// <param name="Weight">λ = σ_b² / (σ_b² + σ_w² / n), 0 to 1.</param>
/// <param name="Points">λ × (the commission's mean − the group's).</param>
public sealed record Attention(GroupKey Group, CommissionKey Commission, int N, double Weight, double Points)
{
    /// <summary>Of every commission whose group has two at least, and notes that spread within one of them.</summary>
    public static IReadOnlyList<Attention> Among(
        IEnumerable<GradedCandidate> graded, HarmonisationRules rules, NoteBasis basis = NoteBasis.BeforePenalties) =>
        [.. ComparableGroup.Of(graded, rules.WithinCentre).SelectMany(group => Of(group, basis))];

    private static IEnumerable<Attention> Of(ComparableGroup group, NoteBasis basis)
    {
        var commissions = group.Commissions(basis);
        if (commissions.Count < 2 || commissions.All(commission => commission.N < 2)) return [];
        var effects = new RandomEffects([.. commissions.Select(commission => commission.Notes)]);
        return commissions.Select((commission, c) => new Attention(group.Key, commission.Commission, commission.N, effects.WeightOf(c), effects.BelievedOf(c)));
    }
}
