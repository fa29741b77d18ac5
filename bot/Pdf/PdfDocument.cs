using E4Bot.Pdf.Blocks;
using E4Bot.Pdf.Fonts;

namespace E4Bot.Pdf;

/// <summary>
/// A document: blocks one under the other, over as many pages as they need. It is written as PDF/A-1a: tagged for assistive
/// technology, with its fonts and colours inside, to be readable as it is for decades. Lengths are in millimetres, type in points.
/// </summary>
public sealed record PdfDocument(DocumentInfo Info, Typeface Typeface, params IReadOnlyList<Block> Blocks)
{
    public PageFormat Page { get; init; } = PageFormat.A4;

    /// <summary>White between blocks, in millimetres.</summary>
    public double Gap { get; init; } = 3;

    /// <summary>The line at the foot of a page, from its number and the number of pages, e.g. « Page 1 / 2 ».</summary>
    public Func<int, int, string>? Footer { get; init; }

    /// <summary>The file. The same document gives the same bytes.</summary>
    public byte[] ToBytes() => Binding.Write(this);
}
