using System.Text.RegularExpressions;
using E4Bot.Domain.Synthesis;

namespace E4Bot.Host.Files.Synthesis.Heading;

/// <summary>
/// What a cell above the table says: « NOM et prénom : Alix EXEMPLE ». A label may stand at the start, with or without a colon; further on, only with one.
/// </summary>
/// <param name="Value">What follows, up to the next label; empty when nothing does.</param>
internal sealed partial record LabelledText(Label Label, string Value)
{
    private const int LongestText = 600;
    private static readonly char[] Around = [' ', '\u00A0', '\u202F', '\t', '\n', ':', ';', '=', '-', '–', '—', '_', '…', '>', '→', '.', '/', '|', ')'];

    public static IReadOnlyList<LabelledText> Of(string text)
    {
        if (text.Length > LongestText) return [];
        var folded = new FoldedText(text);
        var found = Labels(folded).ToList();
        return [.. found.Select((hit, i) => new LabelledText(hit.Label, ValueOf(text[hit.End..(i + 1 < found.Count ? found[i + 1].Start : text.Length)])))];
    }

    private static IEnumerable<(Label Label, int Start, int End)> Labels(FoldedText text)
    {
        for (var at = 0; at < text.Folded.Length; at = NextWord(text.Folded, at))
        {
            while (LabelWords.At(text.Folded, at) is var (label, length))
            {
                var end = text.PlaceBehind(at + length);
                var isAnnounced = text.Written.AsSpan(end).TrimStart() is [':', ..];
                if (!isAnnounced && at > 0) break;
                yield return (label, text.PlaceOf(at), end);
                at += length;
                at = at < text.Folded.Length && text.Folded[at] == ' ' ? at + 1 : at;
                if (at >= text.Folded.Length) yield break;
            }
        }
    }

    private static int NextWord(string folded, int at) => folded.IndexOf(' ', at) is var blank and >= 0 ? blank + 1 : folded.Length;

    /// <summary>Dots or lines to write on are nothing, and « (Cyclades) : » belongs to the label.</summary>
    private static string ValueOf(string rest)
    {
        var value = Note.Replace(rest, "").TrimStart(Around).TrimEnd(' ', '\u00A0', '\t', '\n', '_', '…', '|', ';');
        return value.Any(c => char.IsLetterOrDigit(c) || !MarkTexts.IsNothing(c) && char.IsSymbol(c)) ? value : "";
    }

    [GeneratedRegex("^\\s*\\([^)]{0,60}\\)\\s*:", RegexOptions.CultureInvariant)]
    private static partial Regex Note { get; }
}
