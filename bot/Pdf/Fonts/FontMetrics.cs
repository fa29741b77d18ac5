using System.Text;

namespace E4Bot.Pdf.Fonts;

/// <summary>What a font says of itself, lengths in thousandths of its size.</summary>
internal sealed record FontMetrics(string Name, int Ascent, int Descent, int CapHeight, int ItalicAngle, int StemWidth, IReadOnlyList<int> Bounds)
{
    private const int EmbeddingForbidden = 0x0002;
    private const int PostScriptName = 6;
    private const int WindowsPlatform = 3;

    public static FontMetrics Read(TableDirectory tables, int unitsPerEm)
    {
        var system = tables["OS/2"].Span;
        if ((system.UInt16(8) & 0xF) == EmbeddingForbidden)
        {
            throw new InvalidDataException(
                "The font's licence forbids embedding (OS/2 fsType 2), and an archivable document must embed it: give another font.");
        }

        var head = tables["head"].ToArray();
        int Thousandths(int units) => (int)Math.Round(units * 1000.0 / unitsPerEm);
        var ascent = Thousandths(system.Int16(68));
        return new FontMetrics(
            ReadName(tables["name"].Span),
            ascent,
            Thousandths(system.Int16(70)),
            // The height of capitals came with version 2 of the table; seven tenths of the ascent is close to any text face.
            system.UInt16(0) >= 2 ? Thousandths(system.Int16(88)) : ascent * 7 / 10,
            tables["post"].Span.Int16(4),
            // No table gives the width of stems: readers only use it to imitate a font that is missing, which this one never is.
            50 + system.UInt16(4) * system.UInt16(4) / 4225,
            [.. Enumerable.Range(0, 4).Select(side => Thousandths(new ReadOnlySpan<byte>(head).Int16(36 + 2 * side)))]);
    }

    private static string ReadName(ReadOnlySpan<byte> names)
    {
        for (var record = 0; record < names.UInt16(2); record++)
        {
            var fields = names.Slice(6 + 12 * record, 12);
            if (fields.UInt16(0) != WindowsPlatform || fields.UInt16(6) != PostScriptName) continue;
            var name = Encoding.BigEndianUnicode.GetString(names.Slice(names.UInt16(4) + fields.UInt16(10), fields.UInt16(8)));
            return string.Concat(name.Where(c => char.IsAsciiLetterOrDigit(c) || c == '-'));
        }
        return "Unnamed";
    }
}
