namespace E4Bot.Pdf.Blocks;

/// <summary>A cell and where in its table it stands, rows and columns counted from 0.</summary>
public readonly record struct PlacedCell(Cell Cell, int Row, int Column)
{
    /// <summary>The row after the last that it spans.</summary>
    public int EndRow => Row + Cell.Rows;
}
