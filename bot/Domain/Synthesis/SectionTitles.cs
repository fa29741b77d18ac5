using System.Text.RegularExpressions;
using E4Bot.Domain.French;

namespace E4Bot.Domain.Synthesis;

/// <summary>The sections' titles: the official ones, and what candidates make of them.</summary>
public static partial class SectionTitles
{
    private static readonly string[] Outside = ["milieu", "stage", "stages", "entreprise", "entreprises", "alternance", "apprentissage"];
    private static readonly string[] Taught = ["formation", "cours", "classe", "ecole", "lycee"];

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

    /// <summary>Whether a title can be nothing but a section's, as « Réalisations en cours de formation – 1ère année ».</summary>
    public static bool IsUnmistakable(string title) => Unmistakable.IsMatch(Folding.Fold(title)) && KindOf(title) != SectionKind.Other;

    public static SectionKind KindOf(string title)
    {
        var folded = Folding.Fold(title);
        var words = folded.Split(' ');
        if (!words.Any(Outside.Contains)) return words.Any(Taught.Contains) ? SectionKind.Training : SectionKind.Other;
        return (First.IsMatch(folded), Second.IsMatch(folded)) switch
        {
            (true, false) => SectionKind.FirstYear,
            (false, true) => SectionKind.SecondYear,
            _ => SectionKind.Other,
        };
    }

    /// <summary>« première année », « 1ère année », « année 1 », « stage 1 », « SIO1 »; a day of a month is none.</summary>
    [GeneratedRegex("(?:^| )(?:premiere|premier stage|1er stage|1 ?e?re|(?:annee|stage|sio|bts|periode)(?: n)? ?1)(?= |$)", RegexOptions.CultureInvariant)]
    private static partial Regex First { get; }

    [GeneratedRegex("(?:^| )(?:seconde?|deuxieme|2 ?(?:eme|e|nde?|de)|(?:annee|stage|sio|bts|periode)(?: n)? ?2)(?= |$)", RegexOptions.CultureInvariant)]
    private static partial Regex Second { get; }

    [GeneratedRegex("^realisations? (?:professionnelles? )?en (?:cours|milieu) (?:[a-z0-9]+ )*(?:formation|annee)(?: [0-9])?$", RegexOptions.CultureInvariant)]
    private static partial Regex Unmistakable { get; }

    private static string Singular(string title) => Folding.Fold(title).Replace("realisations", "realisation", StringComparison.Ordinal);
}
