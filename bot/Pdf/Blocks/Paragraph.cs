using E4Bot.Pdf.Layout;
using E4Bot.Pdf.Structure;

namespace E4Bot.Pdf.Blocks;

/// <summary>A paragraph of words and check boxes.</summary>
public sealed record Paragraph(params IReadOnlyList<Inline> Content) : Block
{
    public TextStyle Style { get; init; } = new();

    internal override Box LayOut(Setting setting) => setting.Text(Tag.P, Content, Style);
}
