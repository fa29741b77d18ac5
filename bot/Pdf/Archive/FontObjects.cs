using E4Bot.Pdf.Fonts;
using E4Bot.Pdf.Syntax;

namespace E4Bot.Pdf.Archive;

/// <summary>The objects of an embedded font: a composite font, its descendant that holds widths, the descriptor, three streams.</summary>
internal static class FontObjects
{
    // Bit 3, « symbolic »: characters are numbered in the subset's own way.
    private const int Symbolic = 4;

    public static Reference Write(ObjectFile file, EmbeddedSubset subset)
    {
        var descendant = WriteDescendant(file, subset, WriteDescriptor(file, subset));
        var characters = file.Deflated(subset.CharacterMap);
        var self = file.Reserve();
        file.Write(self, $"<< /Type /Font /Subtype /Type0 /BaseFont /{subset.Name} /Encoding /Identity-H"
            + $" /DescendantFonts [{descendant}] /ToUnicode {characters} >>");
        return self;
    }

    private static Reference WriteDescendant(ObjectFile file, EmbeddedSubset subset, Reference descriptor)
    {
        var self = file.Reserve();
        file.Write(self, $"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{subset.Name}"
            + $" /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
            + $" /CIDToGIDMap /Identity /DW 1000 /W [{subset.Widths}] /FontDescriptor {descriptor} >>");
        return self;
    }

    private static Reference WriteDescriptor(ObjectFile file, EmbeddedSubset subset)
    {
        var metrics = subset.Metrics;
        var glyphs = file.Deflated(subset.File, $"/Length1 {subset.FileLength}");
        var held = file.Deflated(subset.CharacterSet);
        var self = file.Reserve();
        file.Begin(self);
        file.Buffer.Append($"<< /Type /FontDescriptor /FontName /{subset.Name} /Flags {Symbolic} /FontBBox [");
        foreach (var bound in metrics.Bounds) file.Buffer.Append($"{bound} ");
        file.Buffer.Append($"] /ItalicAngle {metrics.ItalicAngle} /Ascent {metrics.Ascent} /Descent {metrics.Descent}"
            + $" /CapHeight {metrics.CapHeight} /StemV {metrics.StemWidth} /FontFile2 {glyphs} /CIDSet {held} >>");
        file.End();
        return self;
    }
}
