using System.Text;

namespace E4Bot.Host.Files.Synthesis.Page;

/// <summary>Text of a stranger's cell, with its line breaks, without what a terminal or a reader would obey.</summary>
internal static class PageText
{
    /// <summary>Keeps what is written, blanks inside included; controls and signs that turn the direction of writing are dropped.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
            if (!IsUnseen(rune.Value)) clean.Append(rune);
        return clean.ToString().Trim();
    }

    /// <summary>In one line, one blank between words.</summary>
    public static string OneLine(string text) => string.Join(' ', Clean(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static bool IsUnseen(int value) => value switch
    {
        '\n' or '\t' => false,
        < 0x20 or (>= 0x7F and < 0xA0) => true,
        0xAD or 0x200B or 0x200E or 0x200F or 0xFEFF or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) => true,
        _ => false,
    };
}
