using System.Globalization;
using System.Text;

namespace E4Bot.Pdf.Text;

/// <summary>
/// Typed text made safe to draw: whole Unicode characters and line feeds, nothing else. A control character or an invisible
/// mark that would order a reader about is dropped, half a surrogate pair becomes « � », an accent typed apart joins its letter,
/// and a ligature that was typeset elsewhere (« ﬁ », in text copied from a PDF) becomes its letters again.
/// </summary>
internal static class PlainText
{
    private const int FirstTypesetLigature = 0xFB00;
    private static readonly string[] TypesetLigatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>The code points to draw, a line feed for each line break whatever its kind.</summary>
    public static List<int> Lines(string text)
    {
        var codePoints = new List<int>(text.Length);
        var previous = default(Rune);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value != '\n' || previous.Value != '\r') Add(codePoints, rune);
            previous = rune;
        }
        return codePoints;
    }

    /// <summary>The same as text.</summary>
    public static string Text(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var codePoint in Lines(text)) plain.Append(char.ConvertFromUtf32(codePoint));
        return plain.ToString();
    }

    /// <summary>The same on a single line, for a title or an alternate text.</summary>
    public static string Line(string text) => Text(text).Replace('\n', ' ');

    private static void Add(List<int> codePoints, Rune rune)
    {
        if (rune.Value is >= ' ' and <= '~') codePoints.Add(rune.Value);
        else if (rune.Value is '\n' or '\r' or '\v' or '\f' or 0x85 or 0x2028 or 0x2029) codePoints.Add('\n');
        else if (rune.Value == '\t') codePoints.Add(' ');
        else if (rune.Value is >= FirstTypesetLigature and <= 0xFB06)
            foreach (var letter in TypesetLigatures[rune.Value - FirstTypesetLigature]) codePoints.Add(letter);
        else if (IsNoncharacter(rune)) codePoints.Add(Rune.ReplacementChar.Value);
        else if (IsVisible(rune) && !Accents.TryJoin(codePoints, rune.Value)) codePoints.Add(rune.Value);
    }

    // The last two of each plane are no characters, and XML refuses those of the first.
    private static bool IsNoncharacter(Rune rune) => (rune.Value & 0xFFFE) == 0xFFFE;

    private static bool IsVisible(Rune rune) =>
        rune.Value is not (>= 0xFE00 and <= 0xFE0F or >= 0xE0100 and <= 0xE01EF)
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format);
}
