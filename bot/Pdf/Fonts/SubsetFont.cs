using System.Buffers.Binary;

namespace E4Bot.Pdf.Fonts;

/// <summary>Makes a TrueType file of some glyphs of a font, numbered anew in the order given, then those they are composed of.</summary>
internal sealed class SubsetFont
{
    private readonly TrueTypeFont font;
    private readonly List<int> sources;
    private readonly Dictionary<int, int> numbers = [];

    public SubsetFont(TrueTypeFont font, IEnumerable<int> glyphs)
    {
        this.font = font;
        sources = [.. glyphs];
        for (var number = 0; number < sources.Count; number++) numbers.TryAdd(sources[number], number);
    }

    /// <summary>How many glyphs the subset holds, components included, once written.</summary>
    public int GlyphCount => sources.Count;

    public byte[] Write()
    {
        var (glyf, loca) = WriteOutlines();
        var file = new SfntFile();
        file.Add("glyf", glyf);
        file.Add("head", WithUInt16(font.Tables["head"], 50, 1));
        file.Add("hhea", WithUInt16(font.Tables["hhea"], 34, GlyphCount));
        file.Add("hmtx", WriteSpacing());
        file.Add("loca", loca);
        file.Add("maxp", WithUInt16(font.Tables["maxp"], 4, GlyphCount));
        // Instructions for small screens call into these; they are kept whole where the font has them.
        foreach (var instructions in (string[])["cvt ", "fpgm", "prep"])
            if (font.Tables.Find(instructions) is { } table) file.Add(instructions, table);
        return file.ToArray();
    }

    private (byte[] Glyf, byte[] Loca) WriteOutlines()
    {
        using var glyf = new MemoryStream();
        var starts = new List<int> { 0 };
        // The list grows while it is walked: a component not asked for is added at its end.
        for (var number = 0; number < sources.Count; number++)
        {
            var outline = font.Outlines[sources[number]].ToArray();
            CompositeGlyph.Renumber(outline, NumberOf);
            glyf.Write(outline);
            while (glyf.Length % 4 != 0) glyf.WriteByte(0);
            starts.Add((int)glyf.Length);
        }
        var loca = new byte[4 * starts.Count];
        for (var glyph = 0; glyph < starts.Count; glyph++) BinaryPrimitives.WriteInt32BigEndian(loca.AsSpan(4 * glyph), starts[glyph]);
        return (glyf.ToArray(), loca);
    }

    private int NumberOf(int source)
    {
        if (numbers.TryGetValue(source, out var known)) return known;
        sources.Add(source);
        return numbers[source] = sources.Count - 1;
    }

    private byte[] WriteSpacing()
    {
        var hmtx = new byte[4 * GlyphCount];
        for (var number = 0; number < GlyphCount; number++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(hmtx.AsSpan(4 * number), (ushort)font.Spacing.Advance(sources[number]));
            BinaryPrimitives.WriteInt16BigEndian(hmtx.AsSpan(4 * number + 2), font.Spacing.LeftBearing(sources[number]));
        }
        return hmtx;
    }

    private static byte[] WithUInt16(ReadOnlyMemory<byte> table, int offset, int value)
    {
        var copy = table.ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(copy.AsSpan(offset), checked((ushort)value));
        return copy;
    }
}
