using System.Text;
using System.Text.RegularExpressions;
using E4Bot.Host.Files.Fonts;
using SkiaSharp;

namespace E4Bot.Host.Files.Charts;

/// <summary>
/// One size of the program's typeface: measured, wrapped and cut before it is drawn. A card on a phone shows three pixels of a picture as two: 20 here are
/// 13 there.
/// </summary>
public sealed partial class Lettering(SKTypeface typeface, float size) : IDisposable
{
    private const char Ellipsis = '…';
    private static readonly SKTypeface Regular = Load(InterFont.Regular);
    private static readonly SKTypeface Bold = Load(InterFont.Bold);

    private readonly SKFont font = new(typeface, size) { Edging = SKFontEdging.Antialias, Hinting = SKFontHinting.None, Subpixel = false };

    public SKFont Font => font;

    /// <summary>From one line to the next.</summary>
    public int Leading { get; } = (int)(size * 1.3f);

    /// <summary>Height of a digit.</summary>
    public float Rise { get; } = size * 0.73f;

    public static Lettering Title() => new(Bold, 22);

    public static Lettering Body() => new(Regular, 20);

    public static Lettering Small() => new(Regular, 18);

    public static Lettering Strong() => new(Bold, 20);

    public float Width(string text) => font.MeasureText(Plain(text));

    /// <summary>What can be drawn: a control character is a blank, and half a character, which would be no text at all, a sign of its own.</summary>
    public static string Plain(string text) => string.Concat(text.EnumerateRunes().Select(rune => Rune.IsControl(rune) ? " " : rune.ToString()));

    /// <summary>The text, or as much of it as fits, with an ellipsis.</summary>
    public string Cut(string text, float most)
    {
        if (Width(text) <= most) return text;
        var length = text.Length;
        do length -= length > 1 && char.IsLowSurrogate(text[length - 1]) ? 2 : 1;
        while (length > 0 && Width(text[..length].TrimEnd() + Ellipsis) > most);
        return text[..Math.Max(length, 0)].TrimEnd() + Ellipsis;
    }

    /// <summary>In lines no wider than <paramref name="most"/>, so many at most; what is left over ends in an ellipsis.</summary>
    public IReadOnlyList<string> Wrap(string text, float most, int mostLines)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in BeforeNumber().Replace(text, "\u00A0").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length == 0 || Width(longer) <= most || lines.Count == mostLines - 1) line = longer;
            else
            {
                lines.Add(Cut(line, most));
                line = word;
            }
        }
        if (line.Length > 0) lines.Add(Cut(line, most));
        return lines;
    }

    public void Dispose() => font.Dispose();

    /// <summary>A number stays with the word before it: « commission 3 ».</summary>
    [GeneratedRegex(@" (?=\d)")]
    private static partial Regex BeforeNumber();

    private static SKTypeface Load(ReadOnlyMemory<byte> file)
    {
        using var data = SKData.CreateCopy(file.Span);
        return SKTypeface.FromData(data);
    }
}
