namespace E4Bot.Pdf.Fonts;

/// <summary>The « hmtx » table: each glyph's advance and left bearing in font units. Glyphs past the last advance share it.</summary>
internal sealed class GlyphSpacing
{
    private readonly ReadOnlyMemory<byte> hmtx;
    private readonly int advanceCount;

    public GlyphSpacing(TableDirectory tables, int glyphCount)
    {
        hmtx = tables["hmtx"];
        advanceCount = tables["hhea"].Span.UInt16(34);
        if (advanceCount == 0 || advanceCount > glyphCount || hmtx.Length < 2 * (advanceCount + glyphCount))
            throw new InvalidDataException("The font's 'hmtx' table does not hold all its widths: the file is damaged, give another copy.");
    }

    public int Advance(int glyph) => hmtx.Span.UInt16(4 * Math.Min(glyph, advanceCount - 1));

    public short LeftBearing(int glyph) =>
        hmtx.Span.Int16(glyph < advanceCount ? 4 * glyph + 2 : 4 * advanceCount + 2 * (glyph - advanceCount));
}
