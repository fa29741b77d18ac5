namespace E4Bot.Pdf.Fonts;

/// <summary>The « glyf » table cut into glyphs by « loca ».</summary>
internal sealed class GlyphOutlines
{
    private readonly ReadOnlyMemory<byte> glyf;
    private readonly int[] starts;

    public GlyphOutlines(TableDirectory tables, int glyphCount)
    {
        glyf = tables["glyf"];
        var loca = tables["loca"].Span;
        var isLong = tables["head"].Span.Int16(50) == 1;
        starts = new int[glyphCount + 1];
        for (var glyph = 0; glyph <= glyphCount; glyph++)
            starts[glyph] = isLong ? loca.Int32(4 * glyph) : 2 * loca.UInt16(2 * glyph);
        for (var glyph = 0; glyph < glyphCount; glyph++)
            if (starts[glyph] < 0 || starts[glyph] > starts[glyph + 1] || starts[glyph + 1] > glyf.Length)
                throw new InvalidDataException("The font's 'loca' table points outside its glyphs: the file is damaged, give another copy.");
    }

    public ReadOnlySpan<byte> this[int glyph] => glyf.Span[starts[glyph]..starts[glyph + 1]];
}
