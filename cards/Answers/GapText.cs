using E4Bot.Cards.French;
using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Registry;

namespace E4Bot.Cards.Answers;

/// <summary>A commission's gap to the others, with its interval and its verdict; or why there is none.</summary>
internal static class GapText
{
    /// <summary>The only three words that are said of a gap.</summary>
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.CompatibleWithChance => "compatible avec le hasard",
        Verdict.ToLookAt => "à regarder",
        Verdict.ClearGap => "écart net",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };

    /// <summary>« +1,2 point (intervalle à 95 % : −0,4 à +2,8) : compatible avec le hasard ».</summary>
    public static string Of(GapFinding finding) => finding switch
    {
        GapFinding.Computed found =>
            $"{NoteWords.Signed(found.Points)}{Typography.Nbsp}{(Math.Abs(found.Points) < 2 ? "point" : "points")} (intervalle à 95 % : {NoteWords.Signed(found.Interval.Lower)} à {NoteWords.Signed(found.Interval.Upper)}{Chance(found.P)}) : {Of(found.Verdict)}",
        GapFinding.TooFew few => $"trop peu de notes pour un écart (il en faut {few.AtLeast})",
        GapFinding.TooFewOthers few => $"trop peu de notes ailleurs ({few.Others}) pour un écart (il en faut {few.AtLeast})",
        GapFinding.OnlyCommission => "aucune autre commission à laquelle la comparer",
        GapFinding.NoneAlike => "aucune autre commission n'entend la même option, sous la même forme, dans le même centre : rien à comparer",
        GapFinding.NoSpread => "toutes les notes d'une commission sont les mêmes : rien ne dit ce qu'un écart vaudrait",
        GapFinding.NoSpreadOfLevels => "tous les profils ont le même niveau moyen : rien ne dit ce qu'un niveau vaut",
        GapFinding.TooFewInGroup few => $"trop peu de notes en tout ({few.N}) pour comparer à profil égal (il en faut {few.AtLeast})",
        GapFinding.TooFewCommissions few => $"trop peu de commissions ({few.Commissions}) pour comparer à profil égal (il en faut {few.AtLeast})",
        _ => throw new ArgumentOutOfRangeException(nameof(finding)),
    };

    /// <summary>« SISR, contrôle en cours de formation ».</summary>
    public static string Of(GroupKey group) => $"{Words.Of(group.Speciality)}, {Words.Of(group.Form)}{(group.Centre is { } centre ? $", {centre}" : "")}";

    public static string Line(CommissionKey commission, int n, GapFinding finding, bool withCentre) => $"{NoteWords.Of(commission, withCentre)} (n = {n}) : {Of(finding)}.";

    private static string Chance(PValue? p) => p is null ? "" : $" ; p de Holm : {(p.Adjusted < .001 ? "moins de 0,001" : Typography.Number(Math.Round((decimal)p.Adjusted, 3)))}";
}
