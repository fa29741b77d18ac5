using E4Bot.Pdf.Layout;

namespace E4Bot.Pdf.Blocks;

/// <summary>What stands across a page, a frame or a cell, one under the other. A string is a paragraph.</summary>
public abstract record Block
{
    private protected Block()
    {
    }

    public static implicit operator Block(string text) => FromString(text);

    public static Block FromString(string text) => new Paragraph(text);

    /// <summary>Takes the block's place in the structure and measures it, both in the order of reading.</summary>
    internal abstract Box LayOut(Setting setting);
}
