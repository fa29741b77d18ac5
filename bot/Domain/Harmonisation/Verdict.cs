namespace E4Bot.Domain.Harmonisation;

/// <summary>What is said of a commission's gap. There is no other word: none is severe, none is good.</summary>
public enum Verdict
{
    /// <summary>« Compatible avec le hasard »: the interval holds 0.</summary>
    CompatibleWithChance,

    /// <summary>« À regarder »: the interval does not hold 0, taken alone, which among many commissions happens by chance to some; or the gap is sure, and small.</summary>
    ToLookAt,

    /// <summary>« Écart net »: sure after Holm's correction, and of <see cref="HarmonisationRules.ClearGap"/> at least.</summary>
    ClearGap,
}
