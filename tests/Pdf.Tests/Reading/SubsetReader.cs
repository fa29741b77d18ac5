using System.Buffers.Binary;
using System.Text;

namespace E4Bot.Pdf.Tests.Reading;

/// <summary>Looks into the glyphs of an embedded font, by the OpenType specification's « glyf » and « loca » chapters.</summary>
internal sealed class SubsetReader(byte[] font)
{
    public int Count => BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(TableStart(font, "maxp") + 4));

    public int Length(int glyph) => Start(glyph + 1) - Start(glyph);

    /// <summary>The bytes that draw it; none of a space.</summary>
    public ReadOnlySpan<byte> Outline(int glyph) => font.AsSpan(TableStart(font, "glyf") + Start(glyph), Length(glyph));

    public IReadOnlyList<int> Components(int glyph)
    {
        var components = new List<int>();
        if (Length(glyph) == 0) return components;
        var rest = font.AsSpan(TableStart(font, "glyf") + Start(glyph));
        if (BinaryPrimitives.ReadInt16BigEndian(rest) >= 0) return components;
        rest = rest[10..];
        for (var more = true; more;)
        {
            var flags = BinaryPrimitives.ReadUInt16BigEndian(rest);
            components.Add(BinaryPrimitives.ReadUInt16BigEndian(rest[2..]));
            more = (flags & 0x20) != 0;
            rest = rest[(4 + ((flags & 1) != 0 ? 4 : 2) + ((flags & 8) != 0 ? 2 : (flags & 0x40) != 0 ? 4 : (flags & 0x80) != 0 ? 8 : 0))..];
        }
        return components;
    }

    public static int TableStart(byte[] font, string name)
    {
        for (var table = 12; ; table += 16)
            if (Encoding.ASCII.GetString(font, table, 4) == name) return BinaryPrimitives.ReadInt32BigEndian(font.AsSpan(table + 8));
    }

    public static uint Sum(byte[] file)
    {
        var sum = 0u;
        for (var word = 0; word < file.Length; word += 4) sum += BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(word));
        return sum;
    }

    private int Start(int glyph) => BinaryPrimitives.ReadInt32BigEndian(font.AsSpan(TableStart(font, "loca") + 4 * glyph));
}
