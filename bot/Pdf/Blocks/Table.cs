using E4Bot.Pdf.Layout;
using E4Bot.Pdf.Structure;

namespace E4Bot.Pdf.Blocks;

/// <summary>Rows of cells. A row goes whole to the next page, where the header rows are shown again.</summary>
/// <param name="Columns">The widths of the columns relative to each other.</param>
public sealed record Table(IReadOnlyList<double> Columns, params IReadOnlyList<Row> Rows) : Block
{
    /// <summary>How many rows at the top are shown again on each page.</summary>
    public int HeaderRows { get; init; }

    public bool IsBordered { get; init; } = true;

    /// <summary>
    /// Only sets its cells side by side, as the fields at the head of a form: assistive technology reads them in order and meets
    /// no table, where one without header cells would mislead it.
    /// </summary>
    public bool IsForLayout { get; init; }

    /// <summary>White around the content of each cell, in millimetres.</summary>
    public double Padding { get; init; } = 1.5;

    internal override Box LayOut(Setting setting)
    {
        if (Columns.Any(width => !(width > 0))) throw new InvalidOperationException("The columns of a table must have widths above 0.");
        var here = IsForLayout ? setting : setting with { Parent = setting.Parent.Add(Tag.Table) };
        Box[] rows = [.. Rows.Select(row => LayOutRow(row, here))];
        var body = new ColumnBox(rows[HeaderRows..], 0);
        return HeaderRows == 0 ? body : new RepeatingBox(new ColumnBox(rows[..HeaderRows], 0), body);
    }

    private RowBox LayOutRow(Row row, Setting setting)
    {
        if (row.Cells.Sum(cell => cell.Columns) != Columns.Count)
            throw new InvalidOperationException($"The cells of a row must span the table's {Columns.Count} columns, no more and no fewer.");
        var place = IsForLayout ? setting.Parent : setting.Parent.Add(Tag.TR);
        var unit = setting.Width / Columns.Sum();
        var cells = new List<CellBox>();
        var column = 0;
        foreach (var cell in row.Cells)
        {
            var left = Columns.Take(column).Sum() * unit;
            var width = Columns.Skip(column).Take(cell.Columns).Sum() * unit;
            cells.Add(LayOutCell(cell, setting with { Parent = IsForLayout ? place : cell.TakePlace(place), Width = width }, left));
            column += cell.Columns;
        }
        return new RowBox(cells, new RowStyle(IsBordered, Units.Points(Padding), Units.Points(row.MinHeight)));
    }

    private CellBox LayOutCell(Cell cell, Setting outside, double left)
    {
        var inside = outside with { Width = outside.Width - 2 * Units.Points(Padding) };
        return new CellBox(inside.Column(cell.Content, Units.Points(Padding) / 2), left, outside.Width, cell.IsShaded);
    }
}
