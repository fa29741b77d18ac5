namespace E4Bot.Host.Files.Import.Sheets;

/// <summary>Gathers a sheet's rows within the limits, leaving out what holds nothing.</summary>
internal sealed class RowGathering(SheetLimits limits)
{
    private readonly List<SheetRow> _rows = [];
    private List<SheetCell> _cells = [];
    private long _characters;

    public IReadOnlyList<SheetRow> Rows => _rows;

    /// <summary>Puts a cell in the row being gathered; columns far to the right are not looked at.</summary>
    public void Put(int column, SheetCell cell)
    {
        if (cell.IsBlank || column < 0 || column >= limits.Columns) return;
        while (_cells.Count <= column) _cells.Add(SheetCell.Empty);
        _cells[column] = cell;
        _characters += cell.Text.Length;
    }

    /// <summary>Ends the row; false when there are too many.</summary>
    public bool End(int line)
    {
        if (_cells.Count == 0) return true;
        _rows.Add(new SheetRow(line, _cells));
        _cells = [];
        return _rows.Count <= limits.Rows && _characters <= limits.Characters;
    }
}
