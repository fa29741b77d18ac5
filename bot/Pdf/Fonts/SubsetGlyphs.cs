namespace E4Bot.Pdf.Fonts;

/// <summary>
/// The numbers that one document's text gives to characters: 0 the font's « .notdef », which no text names, then the usual characters, then others as
/// they come. Each character has a number of its own even where two share a glyph, so that copied text is what was written.
/// </summary>
internal sealed class SubsetGlyphs(TrueTypeFont font)
{
    // A text in a script that the font lacks may hold thousands of characters; past this many they share one number.
    private const int MostMissing = 1000;
    private const int ReplacementCharacter = 0xFFFD;

    private readonly OrderedDictionary<int, int> others = [];
    private int missing;

    /// <summary>The characters beyond the usual ones in the order of their numbers.</summary>
    public IReadOnlyCollection<int> Others => others.Keys;

    public int NumberOf(int codePoint)
    {
        if (UsualCharacters.NumberOf(codePoint) is var usual and not 0) return usual;
        if (others.TryGetValue(codePoint, out var number)) return number;
        if (!font.Has(codePoint) && codePoint != ReplacementCharacter && ++missing > MostMissing) return NumberOf(ReplacementCharacter);
        return others[codePoint] = 1 + UsualCharacters.All.Count + others.Count;
    }
}
