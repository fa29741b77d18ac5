using System.Text.RegularExpressions;

namespace E4Bot.Host.Tests.Sheet;

/// <summary>The form as the circular prints it (annexe 6-4): its words, in its order, without the places to fill in.</summary>
internal static partial class OfficialForm
{
    private static readonly string Circular = Path.Combine(AppContext.BaseDirectory, "Official", "circulaire-annexe-6.txt");

    public static readonly IReadOnlyList<string> Labels = Read(File.ReadAllText(Circular));

    private static string[] Read(string circular)
    {
        var title = circular.IndexOf("**ANNEXE 6-4", StringComparison.Ordinal);
        var form = circular[(circular.LastIndexOf('\n', title) + 1)..];
        return [.. Places.Split(form).Select(label => label.Trim()).Where(label => label.Length > 0)];
    }

    /// <summary>Boxes to tick or fill, the slashes of an empty date, bold marks, tabs and line ends.</summary>
    [GeneratedRegex(@"<input[^>]*>|(?<=Date : )/ /|\*\*|[\t\r\n]")]
    private static partial Regex Places { get; }
}
