using E4Bot.Domain.French;

namespace E4Bot.Domain.Synthesis;

/// <summary>The sections' titles: the official ones, and what candidates make of them.</summary>
public static class SectionTitles
{
    private static readonly string[] Outside = ["milieu", "stage", "stages", "entreprise", "entreprises", "alternance", "apprentissage"];
    private static readonly string[] Taught = ["formation", "cours", "classe", "ecole", "lycee"];
    private static readonly string[] First = ["premiere", "1ere", "1re", "1er", "1"];
    private static readonly string[] Second = ["seconde", "deuxieme", "2eme", "2e", "2nde", "2nd", "2"];

    public static string Official(SectionKind kind) => kind switch
    {
        SectionKind.Training => "Réalisation en cours de formation",
        SectionKind.FirstYear => "Réalisations en milieu professionnel en cours de première année",
        SectionKind.SecondYear => "Réalisations en milieu professionnel en cours de seconde année",
        SectionKind.Other => "",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>Whether a title is the official one, its number (singular or plural) and its typography aside.</summary>
    public static bool IsOfficial(string title, SectionKind kind) => kind != SectionKind.Other && Singular(title) == Singular(Official(kind));

    public static SectionKind KindOf(string title)
    {
        var words = Folding.Fold(title).Split(' ');
        if (!words.Any(Outside.Contains)) return words.Any(Taught.Contains) ? SectionKind.Training : SectionKind.Other;
        return (words.Any(First.Contains), words.Any(Second.Contains)) switch
        {
            (true, false) => SectionKind.FirstYear,
            (false, true) => SectionKind.SecondYear,
            _ => SectionKind.Other,
        };
    }

    private static string Singular(string title) => Folding.Fold(title).Replace("realisations", "realisation", StringComparison.Ordinal);
}
