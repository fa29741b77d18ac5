namespace E4Bot.Pdf.Fonts;

/// <summary>
/// A TrueType font, read once and shared by any number of documents at the same time. It keeps the compressed subsets it was
/// asked for, because compressing glyphs is most of what a short document costs.
/// </summary>
public sealed class TrueTypeFont
{
    private readonly CharacterMap glyphs;
    private readonly int standIn;
    private readonly int[] advances;

    private TrueTypeFont(ReadOnlyMemory<byte> file)
    {
        Tables = new TableDirectory(file);
        var glyphCount = Tables["maxp"].Span.UInt16(4);
        var unitsPerEm = Tables["head"].Span.UInt16(18);
        Metrics = FontMetrics.Read(Tables, unitsPerEm);
        Outlines = new GlyphOutlines(Tables, glyphCount);
        Spacing = new GlyphSpacing(Tables, glyphCount);
        glyphs = new CharacterMap(Tables["cmap"].Span, glyphCount);
        standIn = StandIn.In(glyphs);
        advances = [.. Enumerable.Range(0, glyphCount).Select(glyph => (int)Math.Round(Spacing.Advance(glyph) * 1000.0 / unitsPerEm))];
        Subsets = new SubsetCache(this);
    }

    public string Name => Metrics.Name;

    internal TableDirectory Tables { get; }

    internal FontMetrics Metrics { get; }

    internal GlyphOutlines Outlines { get; }

    internal GlyphSpacing Spacing { get; }

    internal SubsetCache Subsets { get; }

    /// <summary>Reads the bytes of a .ttf file.</summary>
    /// <exception cref="InvalidDataException">The bytes are not a font that can be embedded; the message says which one to give.</exception>
    public static TrueTypeFont Read(ReadOnlyMemory<byte> file)
    {
        try
        {
            return new TrueTypeFont(file);
        }
        catch (Exception damage) when (damage is ArgumentOutOfRangeException or OverflowException or IndexOutOfRangeException)
        {
            throw new InvalidDataException("The font file is cut short or damaged: give another copy.", damage);
        }
    }

    /// <summary>The glyph that draws a code point; where the font has none, that of a character which stands for any other.</summary>
    internal int Glyph(int codePoint) => Own(codePoint) is var glyph and not 0 ? glyph : standIn;

    internal bool Has(int codePoint) => Own(codePoint) != 0;

    /// <summary>The width of a glyph in thousandths of the font's size, whole: what is measured here is what readers will draw.</summary>
    internal int Advance(int glyph) => advances[glyph];

    private int Own(int codePoint)
    {
        var glyph = glyphs[codePoint];
        return glyph == 0 && LookAlikes.Of(codePoint) is { } other ? glyphs[other] : glyph;
    }
}
