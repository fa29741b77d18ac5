using System.Text.RegularExpressions;

namespace E4Bot.Host.Tests.Grids;

/// <summary>Both sides of the grid as the circular prints them (annexe 6-3): their words, without the places to fill in.</summary>
internal static partial class OfficialGrid
{
    private static readonly string Circular = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Official", "circulaire-annexe-6.txt"));

    public static readonly IReadOnlyList<string> Recto = Read("Épreuve E4", "ANNEXE 6-3 : Grille d'aide à l'évaluation (recto)", "Compétences\tNiveaux de maîtrise");

    public static readonly IReadOnlyList<string> Verso = Read("Compétences\tNiveaux", "Niveaux de maîtrise", "Épreuve E4");

    /// <param name="first">How the form begins, at the last place before <paramref name="within"/>.</param>
    private static string[] Read(string first, string within, string next)
    {
        var inside = Circular.IndexOf(within, StringComparison.Ordinal);
        var from = Circular.LastIndexOf(first, inside, StringComparison.Ordinal);
        if (from < 0) from = Circular.IndexOf(first, StringComparison.Ordinal);
        var to = Circular.IndexOf(next, inside + within.Length, StringComparison.Ordinal);
        return [.. Places.Split(Circular[from..to]).Select(label => label.Replace("*", "", StringComparison.Ordinal).Trim()).Where(label => label.Length > 0)];
    }

    /// <summary>Boxes, the marks of lists and italics, the slashes of an empty date, tabs and line ends.</summary>
    [GeneratedRegex(@"<[^>]*>|(?<=Date : )/ /|(?=/ 20)|[\t\r\n]")]
    private static partial Regex Places { get; }
}
