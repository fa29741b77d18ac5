using E4Bot.Pdf.Layout;
using E4Bot.Pdf.Structure;

namespace E4Bot.Pdf.Blocks;

/// <summary>A heading, never alone at the bottom of a page.</summary>
/// <param name="Level">1 to 3; levels are not skipped on the way down.</param>
public sealed record Heading(int Level, params IReadOnlyList<Inline> Content) : Block
{
    public TextStyle Style { get; init; } = Level switch
    {
        1 => new TextStyle(14, IsBold: true),
        2 => new TextStyle(11, IsBold: true),
        _ => new TextStyle(10, IsBold: true),
    };

    internal override Box LayOut(Setting setting) => setting.Text(LevelTag, Content, Style, staysWithNext: true);

    private Tag LevelTag => Level switch
    {
        1 => Tag.H1,
        2 => Tag.H2,
        3 => Tag.H3,
        _ => throw new InvalidOperationException($"A heading has level 1, 2 or 3, not {Level}."),
    };
}
