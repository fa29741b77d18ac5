namespace E4Bot.Pdf.Blocks;

/// <summary>Gives each cell its column, past those that cells of rows above still take.</summary>
public sealed class TableGrid(int columns)
{
    /// <summary>For each column, the first row that it is free on.</summary>
    private readonly int[] freeFrom = new int[columns];

    /// <summary>Whether no cell so far spans this row and one above it.</summary>
    public bool BeginsBand(int row) => freeFrom.All(free => free <= row);

    /// <summary>The cells of the next row, told row by row from the table's first.</summary>
    public IEnumerable<PlacedCell> Place(IReadOnlyList<Cell> cells, int row)
    {
        var column = NextFree(0, row);
        foreach (var cell in cells)
        {
            if (cell.Columns < 1 || cell.Rows < 1 || column + cell.Columns > columns || !IsFree(column, cell.Columns, row)) throw Misfit();
            Array.Fill(freeFrom, row + cell.Rows, column, cell.Columns);
            yield return new PlacedCell(cell, row, column);
            column = NextFree(column + cell.Columns, row);
        }
        if (column != columns) throw Misfit();
    }

    private int NextFree(int column, int row)
    {
        while (column < columns && freeFrom[column] > row) column++;
        return column;
    }

    private bool IsFree(int column, int count, int row) => freeFrom.AsSpan(column, count).IndexOfAnyExceptInRange(0, row) < 0;

    private InvalidOperationException Misfit() => new($"The cells of a row must span the table's {columns} columns, no more and no fewer.");
}
