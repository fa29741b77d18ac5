using System.Text.RegularExpressions;

namespace E4Bot.Host.Tests.Notice;

/// <summary>The form as the circular prints it (annexe 6-2): its lines, in its order, without the boxes to tick.</summary>
internal static partial class OfficialNotice
{
    private static readonly string Circular = Path.Combine(AppContext.BaseDirectory, "Official", "circulaire-annexe-6.txt");

    /// <summary>From the title to « Visa : ».</summary>
    public static readonly IReadOnlyList<string> Lines = Read(File.ReadAllText(Circular));

    /// <summary>Those that a box stands before: the four reasons, and NV.</summary>
    public static IReadOnlyList<string> Boxed => [.. Lines.Skip(5).Take(4), Lines[10]];

    private static string[] Read(string circular)
    {
        var form = circular[circular.IndexOf("CONTRÔLE DE CONFORMITÉ", StringComparison.Ordinal)..];
        form = form[..(form.IndexOf("Visa :", StringComparison.Ordinal) + "Visa :".Length)];
        return [.. form.Split('\n').Select(line => Marks.Replace(line, "").Trim()).Where(line => line.Length > 0)];
    }

    /// <summary>The bullet and the box before a line; the marks of words in italics.</summary>
    [GeneratedRegex(@"^- ☐ |\*")]
    private static partial Regex Marks { get; }
}
