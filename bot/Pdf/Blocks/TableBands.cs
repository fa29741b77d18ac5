using E4Bot.Pdf.Layout;
using E4Bot.Pdf.Structure;

namespace E4Bot.Pdf.Blocks;

/// <summary>Lays a table's rows out in bands: a row alone, or rows that a cell spans.</summary>
internal sealed class TableBands(Table table, Setting setting)
{
    private readonly double unit = setting.Width / table.Columns.Sum();
    private readonly double padding = Units.Points(table.Padding);

    /// <summary>The rows from one to before another, which no cell spans.</summary>
    public ColumnBox LayOut(int from, int end)
    {
        var (grid, bands, first, cells) = (new TableGrid(table.Columns.Count), new List<Box>(), from, new List<CellBox>());
        for (var row = from; row < end; row++)
        {
            cells.AddRange(LayOutRow(grid, row, first));
            if (!grid.BeginsBand(row + 1)) continue;
            bands.Add(new RowsBox(cells, [.. table.Rows.Skip(first).Take(row + 1 - first).Select(tied => Units.Points(tied.MinHeight))], Style));
            (first, cells) = (row + 1, []);
        }
        return first == end ? new ColumnBox(bands, 0) : throw new InvalidOperationException("A cell spans more rows than there are below it.");
    }

    private RowStyle Style => new(table.IsBordered, padding);

    private IEnumerable<CellBox> LayOutRow(TableGrid grid, int row, int first)
    {
        var place = table.IsForLayout ? setting.Parent : setting.Parent.Add(Tag.TR);
        return [.. grid.Place(table.Rows[row].Cells, row).Select(placed => LayOutCell(placed, place, first))];
    }

    private CellBox LayOutCell(PlacedCell placed, StructureElement row, int first)
    {
        var cell = placed.Cell;
        var width = table.Columns.Skip(placed.Column).Take(cell.Columns).Sum() * unit;
        var inside = setting with { Parent = table.IsForLayout ? row : cell.TakePlace(row), Width = width - 2 * padding };
        Box content = cell.IsTurned ? inside.Turned(cell.Content, padding / 2) : inside.Column(cell.Content, padding / 2);
        return new CellBox(content, table.Columns.Take(placed.Column).Sum() * unit, width)
        {
            IsShaded = cell.IsShaded,
            IsCentred = cell.IsCentred,
            Row = placed.Row - first,
            Rows = cell.Rows,
        };
    }
}
