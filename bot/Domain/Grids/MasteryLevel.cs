namespace E4Bot.Domain.Grids;

/// <summary>The five official levels, <i>niveaux de maîtrise</i>, weakest first. « Non évaluable » is not a zero: nothing was there to assess.</summary>
public enum MasteryLevel
{
    NotAssessable,
    NotMastered,
    PartialMastery,
    GoodMastery,
    ExcellentMastery,
}
