namespace E4Bot.Domain.Notes;

/// <summary>What a penalty is for (rule 4).</summary>
public enum PenaltyKind
{
    /// <summary><i>Portfolio inaccessible.</i></summary>
    InaccessiblePortfolio,

    /// <summary><i>Absence de tableau de synthèse.</i></summary>
    MissingSynthesisTable,
}
