using System.IO.Compression;
using System.Security.Cryptography;
using E4Bot.Pdf.Syntax;

namespace E4Bot.Pdf.Fonts;

/// <summary>A subset as it stands in a document: its streams compressed, its widths in PDF syntax, under a name of its own.</summary>
internal sealed record EmbeddedSubset(
    string Name, FontMetrics Metrics, int FileLength, byte[] File, byte[] CharacterMap, byte[] CharacterSet, ReadOnlyMemory<byte> Widths)
{
    // PDF/A wants no array of more than 8,191 elements.
    private const int WidthsInARow = 1000;

    public static EmbeddedSubset Make(TrueTypeFont font, IReadOnlyList<int> codePoints)
    {
        int[] glyphs = [0, .. codePoints.Select(font.Glyph)];
        var subset = new SubsetFont(font, glyphs);
        var file = subset.Write();
        return new EmbeddedSubset(
            $"{Tag(file)}+{font.Name}",
            font.Metrics,
            file.Length,
            Deflate.Compress(file, CompressionLevel.SmallestSize),
            Deflate.Compress(ToUnicode.Write(codePoints), CompressionLevel.SmallestSize),
            Deflate.Compress(AllBits(subset.GlyphCount), CompressionLevel.SmallestSize),
            WriteWidths(font, glyphs));
    }

    /// <summary>Six capitals that tell subsets of one font apart, as PDF wants them before its name.</summary>
    private static string Tag(byte[] file) => string.Concat(SHA256.HashData(file).Take(6).Select(digest => (char)('A' + digest % 26)));

    /// <summary>The set of glyph numbers that the file holds: all up to the count, the first in the highest bit.</summary>
    private static byte[] AllBits(int count)
    {
        var bits = new byte[(count + 7) / 8];
        for (var glyph = 0; glyph < count; glyph++) bits[glyph / 8] |= (byte)(0x80 >> (glyph % 8));
        return bits;
    }

    private static byte[] WriteWidths(TrueTypeFont font, int[] glyphs)
    {
        var widths = new SyntaxBuffer();
        for (var number = 0; number < glyphs.Length; number++)
        {
            if (number % WidthsInARow == 0) widths.Append($"{(number == 0 ? "" : "] ")}{number} [");
            widths.Append($"{font.Advance(glyphs[number])} ");
        }
        widths.Append($"]");
        return widths.Written.ToArray();
    }
}
