namespace E4Bot.Pdf.Blocks;

/// <summary>A row of a table, as tall as its tallest cell.</summary>
public sealed record Row(params IReadOnlyList<Cell> Cells)
{
    /// <summary>In millimetres.</summary>
    public double MinHeight { get; init; }
}
