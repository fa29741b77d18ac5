namespace E4Bot.Pdf.Fonts;

/// <summary>
/// What is drawn in place of a character that a font lacks. It is the glyph of a character, never the font's glyph 0 (« .notdef »), which PDF/UA-1 forbids text
/// to name (7.21.8).
/// </summary>
internal static class StandIn
{
    private const string Candidates = "\uFFFD\u25A1?";

    /// <summary>The glyph of « � », otherwise of « □ », otherwise of « ? ».</summary>
    public static int In(CharacterMap glyphs)
    {
        foreach (var candidate in Candidates)
            if (glyphs[candidate] is var glyph and not 0) return glyph;
        throw new InvalidDataException("The font has neither « � », nor « □ », nor « ? » to draw for the characters that it lacks: give another font.");
    }
}
