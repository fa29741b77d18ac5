namespace E4Bot.Host.Files.Import.Sheets;

/// <summary>A sheet as read: its rows that hold something, the header first.</summary>
/// <param name="IsText">True of a CSV file, where a row with too many cells means a delimiter inside a value.</param>
internal sealed record Sheet(SheetName Name, IReadOnlyList<SheetRow> Rows, bool IsText);

/// <summary>A row; <paramref name="Line"/> as a spreadsheet numbers it, from 1.</summary>
internal sealed record SheetRow(int Line, IReadOnlyList<SheetCell> Cells)
{
    /// <param name="column">From 0. Past the row's end every cell is empty.</param>
    public SheetCell At(int column) => column < Cells.Count ? Cells[column] : SheetCell.Empty;
}
