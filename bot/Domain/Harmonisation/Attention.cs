using E4Bot.Domain.Registry;

namespace E4Bot.Domain.Harmonisation;

/// <summary>
/// How much of a commission's distance from its group's mean is worth believing, by empirical Bayes: where to look first. It corrects no note, and is shown to
/// nobody as a rank.
/// </summary>
/// <param name="Weight">λ = σ_b² / (σ_b² + σ_w² / n), 0 to 1.</param>
/// <param name="Points">λ × (the commission's mean − the group's).</param>
public sealed record Attention(CommissionKey Commission, int N, double Weight, double Points);
