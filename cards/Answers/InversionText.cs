using E4Bot.Cards.French;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Harmonisation;

namespace E4Bot.Cards.Answers;

/// <summary>A pair whose notes contradict their profiles, with both profiles where they differ.</summary>
internal static class InversionText
{
    /// <summary>« Alix EXEMPLE (n° …, commission 1) a 11 et Noé FICTIF (…) a 13, avec un profil au moins aussi élevé sur chaque ligne : … ».</summary>
    public static string Of(Inversion pair, Grid grid) =>
        $"{NoteWords.Who(pair.Lower.Candidate)} a {pair.LowerNote}, {NoteWords.Who(pair.Higher.Candidate)} a {pair.HigherNote} : {Relation(pair, grid)}.";

    private static string Relation(Inversion pair, Grid grid) => pair.Relation == ProfileRelation.Equal
        ? "leurs profils sont les mêmes"
        : $"le profil qui a la note la plus basse est le plus élevé ({Typography.Enumerate([.. Differences(pair, grid)])} ; ailleurs, les mêmes niveaux)";

    /// <summary>« Travailler en mode projet, excellente maîtrise contre bonne maîtrise ».</summary>
    private static IEnumerable<string> Differences(Inversion pair, Grid grid) =>
        from line in grid.Lines
        let lower = pair.Lower.Profile.LevelOn(line.Id)
        let higher = pair.Higher.Profile.LevelOn(line.Id)
        where lower != higher
        select $"« {line.ShortTitle} », {LevelText.Of(lower, grid)} contre {LevelText.Of(higher, grid)}";
}
