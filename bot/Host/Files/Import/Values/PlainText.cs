using System.Globalization;
using System.Text;

namespace E4Bot.Host.Files.Import.Values;

/// <summary>Text as people mean it: one kind of space, none at the ends, nothing that cannot be seen.</summary>
internal static class PlainText
{
    /// <summary>Drops what copying leaves behind (zero-width characters, doubled or non-breaking spaces); markup stays, as plain text.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '\u200B' or '\uFEFF' or '\u00AD') continue;
            var isSpace = c == '\t' || char.GetUnicodeCategory(c) == UnicodeCategory.SpaceSeparator;
            if (!isSpace) clean.Append(c);
            else if (clean.Length > 0 && clean[^1] != ' ') clean.Append(' ');
        }

        return clean.ToString().Trim();
    }

    /// <summary>True if a character is a control, changes the direction or the shape of others, or is half of one.</summary>
    public static bool HidesSomething(string text) => text.EnumerateRunes().Any(rune =>
        rune == Rune.ReplacementChar || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
