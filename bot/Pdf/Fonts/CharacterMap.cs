namespace E4Bot.Pdf.Fonts;

/// <summary>The font's « cmap » table: which glyph draws which code point. Format 12 covers all of Unicode, format 4 its first plane.</summary>
internal sealed class CharacterMap
{
    // Nearly all text is of the first plane, and every character of every document passes here: an array for it.
    private readonly ushort[] firstPlane = new ushort[0x10000];
    private readonly Dictionary<int, ushort> beyond = [];
    private readonly int glyphCount;

    public CharacterMap(ReadOnlySpan<byte> cmap, int glyphCount)
    {
        this.glyphCount = glyphCount;
        for (var record = 0; record < cmap.UInt16(2); record++)
            if (IsUnicode(cmap[(4 + 8 * record)..])) ReadSubtable(cmap[cmap.Int32(8 + 8 * record)..]);
        if (beyond.Count == 0 && Array.TrueForAll(firstPlane, glyph => glyph == 0))
            throw new InvalidDataException("The font has no Unicode character map of format 4 or 12: give a font with one.");
    }

    /// <summary>The glyph of a code point, or 0.</summary>
    public int this[int codePoint] => codePoint < firstPlane.Length ? firstPlane[codePoint] : beyond.GetValueOrDefault(codePoint);

    private static bool IsUnicode(ReadOnlySpan<byte> record) => (record.UInt16(0), record.UInt16(2)) is (0, < 5) or (3, 1 or 10);

    private void ReadSubtable(ReadOnlySpan<byte> subtable)
    {
        if (subtable.UInt16(0) == 4) ReadSegments(subtable);
        if (subtable.UInt16(0) == 12) ReadGroups(subtable);
    }

    private void ReadGroups(ReadOnlySpan<byte> subtable)
    {
        for (var group = 0; group < subtable.Int32(12); group++)
        {
            var fields = subtable.Slice(16 + 12 * group, 12);
            var (first, last) = (fields.Int32(0), Math.Min(fields.Int32(4), 0x10FFFF));
            for (var code = first; code <= last; code++) Set(code, fields.Int32(8) + code - first);
        }
    }

    private void ReadSegments(ReadOnlySpan<byte> subtable)
    {
        var size = subtable.UInt16(6);
        for (var segment = 0; segment < size; segment += 2)
        {
            var ends = 14 + segment;
            var last = Math.Min(subtable.UInt16(ends), (ushort)0xFFFE);
            for (int code = subtable.UInt16(ends + size + 2); code <= last; code++) Set(code, SegmentGlyph(subtable, ends, size, code));
        }
    }

    // Four parallel arrays (ends, starts, deltas, range offsets), with two bytes of padding after the ends.
    private static int SegmentGlyph(ReadOnlySpan<byte> subtable, int ends, int size, int code)
    {
        var starts = ends + size + 2;
        var delta = subtable.UInt16(starts + size);
        var range = starts + 2 * size;
        var offset = subtable.UInt16(range);
        if (offset == 0) return (ushort)(code + delta);
        var glyph = subtable.UInt16(range + offset + 2 * (code - subtable.UInt16(starts)));
        return glyph == 0 ? 0 : (ushort)(glyph + delta);
    }

    private void Set(int code, int glyph)
    {
        if (code < 0 || glyph < 0 || glyph >= glyphCount)
            throw new InvalidDataException("The font's character map names glyphs that it does not have: the file is damaged, give another copy.");
        if (code < firstPlane.Length) firstPlane[code] = (ushort)glyph;
        else beyond[code] = (ushort)glyph;
    }
}
