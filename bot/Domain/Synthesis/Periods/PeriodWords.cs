using System.Collections.Frozen;

namespace E4Bot.Domain.Synthesis.Periods;

/// <summary>What the words around dates do to them.</summary>
internal static class PeriodWords
{
    /// <summary>Joins a start and an end.</summary>
    private static readonly FrozenSet<string> Until = FrozenSet.Create("au", "a", "aux", "jusque", "jusqu", "to");

    /// <summary>Joins two that stand side by side; behind « entre », a start and an end.</summary>
    private static readonly FrozenSet<string> And = FrozenSet.Create("et", "puis");

    private static readonly FrozenSet<string> Opening = FrozenSet.Create("depuis", "partir");

    private static readonly FrozenSet<string> Lasting = FrozenSet.Create("aujourd", "aujourdhui", "maintenant", "present", "actuel", "actuellement", "encore");

    /// <summary>Makes a date say something else than itself.</summary>
    private static readonly FrozenSet<string> Altering = FrozenSet.Create("avant", "apres", "sauf", "vers", "environ", "hors", "ou", "non", "pas");

    private static readonly FrozenSet<string> Idle = FrozenSet.Create(
        "du", "de", "des", "d", "le", "la", "les", "l", "en", "entre", "ce", "hui", "periode", "jour", "jours", "annee", "annees", "scolaire", "scolaires", "mois", "date", "dates",
        "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "debut", "fin", "mi", "courant");

    public static PeriodWord Of(string word) => word switch
    {
        _ when Until.Contains(word) => PeriodWord.Until,
        _ when And.Contains(word) => PeriodWord.And,
        _ when Opening.Contains(word) => PeriodWord.Opening,
        _ when Lasting.Contains(word) => PeriodWord.Lasting,
        _ when Altering.Contains(word) => PeriodWord.Altering,
        _ => Idle.Contains(word) ? PeriodWord.Idle : PeriodWord.Unknown,
    };
}

internal enum PeriodWord
{
    Until,
    And,

    /// <summary>« depuis ».</summary>
    Opening,

    /// <summary>« à ce jour ».</summary>
    Lasting,
    Altering,
    Idle,
    Unknown,
}
