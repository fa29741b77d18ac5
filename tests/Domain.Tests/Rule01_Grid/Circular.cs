using System.Text.RegularExpressions;

namespace E4Bot.Domain.Tests.Rule01_Grid;

/// <summary>The official text, without its tags, with one blank where it has several.</summary>
internal static partial class Circular
{
    public static readonly string Text = Plain(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Official", "circulaire-annexe-6.txt")));

    private static string Plain(string text) => Blanks.Replace(Tags.Replace(text, " "), " ");

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags { get; }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks { get; }
}
