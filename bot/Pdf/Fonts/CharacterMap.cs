namespace E4Bot.Pdf.Fonts;

/// <summary>The font's « cmap » table: which glyph draws which code point. Format 12 covers all of Unicode, format 4 its first plane.</summary>
internal static class CharacterMap
{
    public static Dictionary<int, int> Read(ReadOnlySpan<byte> cmap, int glyphCount)
    {
        var glyphs = new Dictionary<int, int>();
        for (var record = 0; record < cmap.UInt16(2); record++)
            ReadSubtable(cmap[cmap.Int32(8 + 8 * record)..], IsUnicode(cmap[(4 + 8 * record)..]), glyphs);
        if (glyphs.Count == 0) throw new InvalidDataException("The font has no Unicode character map of format 4 or 12: give a font with one.");
        if (glyphs.Values.Any(glyph => glyph < 0 || glyph >= glyphCount))
            throw new InvalidDataException("The font's character map names glyphs that it does not have: the file is damaged, give another copy.");
        return glyphs;
    }

    private static bool IsUnicode(ReadOnlySpan<byte> record) => (record.UInt16(0), record.UInt16(2)) is (0, < 5) or (3, 1 or 10);

    private static void ReadSubtable(ReadOnlySpan<byte> subtable, bool unicode, Dictionary<int, int> glyphs)
    {
        if (!unicode) return;
        if (subtable.UInt16(0) == 4) ReadSegments(subtable, glyphs);
        if (subtable.UInt16(0) == 12) ReadGroups(subtable, glyphs);
    }

    private static void ReadGroups(ReadOnlySpan<byte> subtable, Dictionary<int, int> glyphs)
    {
        for (var group = 0; group < subtable.Int32(12); group++)
        {
            var fields = subtable.Slice(16 + 12 * group, 12);
            for (var code = fields.Int32(0); code <= fields.Int32(4); code++)
                glyphs[code] = fields.Int32(8) + code - fields.Int32(0);
        }
    }

    private static void ReadSegments(ReadOnlySpan<byte> subtable, Dictionary<int, int> glyphs)
    {
        var size = subtable.UInt16(6);
        for (var segment = 0; segment < size; segment += 2)
        {
            var ends = 14 + segment;
            var segmentEnd = subtable.UInt16(ends);
            for (int code = subtable.UInt16(ends + size + 2); code <= segmentEnd && code < 0xFFFF; code++)
                if (SegmentGlyph(subtable, ends, size, code) is var glyph and not 0) glyphs[code] = glyph;
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
}
