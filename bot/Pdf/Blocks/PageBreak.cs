using E4Bot.Pdf.Layout;

namespace E4Bot.Pdf.Blocks;

/// <summary>What follows begins a page, as the back of a sheet; nothing at the top of one. It breaks the document, not a frame or a cell.</summary>
public sealed record PageBreak : Block
{
    internal override Box LayOut(Setting setting) => new PageBreakBox();
}
