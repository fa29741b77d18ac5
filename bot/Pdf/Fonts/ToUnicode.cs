using System.Text;
using E4Bot.Pdf.Syntax;

namespace E4Bot.Pdf.Fonts;

/// <summary>The map from glyph numbers back to characters, which makes text searchable, copiable and audible.</summary>
internal static class ToUnicode
{
    private const int MostInASection = 100;

    /// <param name="codePoints">The characters of glyphs 1, 2, 3…</param>
    public static ReadOnlySpan<byte> Write(IReadOnlyList<int> codePoints)
    {
        var map = new SyntaxBuffer();
        map.Write("""
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange

            """u8);
        for (var first = 0; first < codePoints.Count; first += MostInASection)
            WriteSection(map, codePoints, first, Math.Min(MostInASection, codePoints.Count - first));
        map.Append($"endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return map.Written;
    }

    private static void WriteSection(SyntaxBuffer map, IReadOnlyList<int> codePoints, int first, int count)
    {
        map.Append($"{count} beginbfchar\n");
        for (var index = first; index < first + count; index++)
        {
            map.Append($"<");
            map.WriteHex((ushort)(index + 1));
            map.Append($"> <");
            foreach (var unit in new Rune(codePoints[index]).ToString()) map.WriteHex(unit);
            map.Append($">\n");
        }
        map.Append($"endbfchar\n");
    }
}
