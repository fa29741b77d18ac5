namespace E4Bot.Pdf.Blocks;

/// <summary>An item of a list and its label.</summary>
public sealed record Item(Inline Label, params IReadOnlyList<Block> Content)
{
    public TextStyle LabelStyle { get; init; } = new();
}
