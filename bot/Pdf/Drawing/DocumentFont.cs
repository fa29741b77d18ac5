using E4Bot.Pdf.Fonts;

namespace E4Bot.Pdf.Drawing;

/// <summary>A font as one document uses it: its name in the pages' resources and the numbers its characters were given.</summary>
internal sealed class DocumentFont(TrueTypeFont font, string name)
{
    private readonly SubsetGlyphs glyphs = new(font);

    public string Name => name;

    public FontMetrics Metrics => font.Metrics;

    public bool IsUsed { get; private set; }

    /// <summary>All that this document embeds of the font, once everything is drawn.</summary>
    public EmbeddedSubset Subset => font.Subsets.Of(glyphs);

    /// <summary>The width of a character in thousandths of the size.</summary>
    public int Advance(int codePoint) => font.Advance(font.Glyph(codePoint));

    /// <summary>
    /// The number of a character in this document's subset, where it is from then on. A line feed, which ended its line anyway,
    /// is drawn as a space, so that text read back does not join the words it parted.
    /// </summary>
    public int NumberOf(int codePoint)
    {
        IsUsed = true;
        return glyphs.NumberOf(codePoint == '\n' ? ' ' : codePoint);
    }
}
