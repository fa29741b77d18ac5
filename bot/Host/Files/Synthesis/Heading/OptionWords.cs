using System.Text.RegularExpressions;
using E4Bot.Domain.Synthesis;

namespace E4Bot.Host.Files.Synthesis.Heading;

/// <summary>The options' names in some cells, each with the box that belongs to it.</summary>
internal static partial class OptionWords
{
    public static List<OptionWord> Of(HeadingPage heading, IReadOnlyList<HeadingCell> cells)
    {
        var words = cells.SelectMany(Of).ToList();
        if (words.Any(word => word.State == BoxState.Ticked)) return words;
        var beside = OptionNeighbours.Of(heading, cells);
        return beside.Any(word => word.State == BoxState.Ticked) || words.All(word => word.State == BoxState.None && beside.Count > 0) ? beside : words;
    }

    /// <summary>Within one cell the boxes stand all before their names, or all behind; « SISR x SLAM » says neither.</summary>
    private static IEnumerable<OptionWord> Of(HeadingCell cell)
    {
        var names = OptionReader.OptionName.Matches(cell.Text);
        var parts = OptionReader.OptionName.Split(cell.Text).Select(Box).ToArray();
        if (names.Count == 1) return [new OptionWord(IsSisr(names[0].Value), Either(parts[0], parts[1]))];
        if (parts[0] == BoxState.None && parts[^1] == BoxState.None) parts = [.. parts.Select(_ => BoxState.None)];
        var areBefore = parts[0] != BoxState.None || parts[^1] == BoxState.None;
        return names.Select((name, i) => new OptionWord(IsSisr(name.Value), parts[areBefore ? i : i + 1]));
    }

    private static BoxState Either(BoxState before, BoxState behind) => before is BoxState.Ticked || behind == BoxState.None ? before : behind;

    public static bool IsSisr(string text) => text.Contains("SISR", StringComparison.OrdinalIgnoreCase);

    /// <summary>What stands beside a name, without words and what merely parts them.</summary>
    public static BoxState Box(string text)
    {
        var signs = Words.Replace(text, " ");
        if (Bracketed.Match(signs) is { Success: true } box) return MarkTexts.IsNothing(box.Groups["in"].Value) ? BoxState.Empty : BoxState.Ticked;
        if (signs.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Any(sign => MarkTexts.IsTick(sign.Trim('/', '-', ':', ',', ';')))) return BoxState.Ticked;
        return signs.Any(c => !char.IsWhiteSpace(c) && MarkTexts.IsNothing(c) && c is not ('(' or ')' or '[' or ']')) ? BoxState.Empty : BoxState.None;
    }

    /// <summary>Words of two letters and more: a lone x or v is a tick.</summary>
    [GeneratedRegex("[\\p{L}\\d']{2,}|(?<!\\p{L})[àaouy](?!\\p{L})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Words { get; }

    [GeneratedRegex("[\\[(](?<in>[^\\])]{0,3})[\\])]", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed { get; }
}
