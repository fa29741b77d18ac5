using E4Bot.Host.Files.Import.Sheets;
using E4Bot.Host.Files.Synthesis.Book;

namespace E4Bot.Host.Files.Synthesis.Page;

/// <summary>A sheet as one sees it: cells by row (from 1) and column (from 0), and which of them are merged.</summary>
internal sealed class SheetPage
{
    private readonly Dictionary<int, SheetRow> _rows;
    private readonly IReadOnlyList<(CellRange Range, string Target)> _links;

    private SheetPage(ListedSheet sheet, bool since1904, Dictionary<int, SheetRow> rows, IReadOnlyList<CellRange> merges, IReadOnlyList<(CellRange, string)> links)
    {
        (Name, IsHidden, Since1904) = (sheet.Name, sheet.IsHidden, since1904);
        (_rows, _links) = (rows, links);
        Lines = [.. rows.Keys.Order()];
        Merges = merges;
    }

    public string Name { get; }

    public bool IsHidden { get; }

    /// <summary>Whether days are counted from 1904.</summary>
    public bool Since1904 { get; }

    /// <summary>The rows with something in them, from the top.</summary>
    public IReadOnlyList<int> Lines { get; }

    public IReadOnlyList<CellRange> Merges { get; }

    public static SheetPage Of(ListedSheet sheet, bool since1904, IReadOnlyList<SheetRow> rows, SheetAside aside, IReadOnlyList<PartRelation> relations)
    {
        var lines = new Dictionary<int, SheetRow>();
        foreach (var row in rows) lines.TryAdd(row.Line, row with { Cells = [.. row.Cells.Select(cell => cell with { Text = PageText.Clean(cell.Text) })] });
        var links = from link in aside.Links
                    join relation in relations on link.Relation equals relation.Id
                    select (link.Range, PageText.OneLine(relation.Target));
        return new SheetPage(sheet, since1904, lines, aside.Merges, [.. links]);
    }

    /// <summary>What the cell itself holds: the cells that a merged one covers hold nothing.</summary>
    public SheetCell At(int row, int column) => column >= 0 && _rows.TryGetValue(row, out var line) ? line.At(column) : SheetCell.Empty;

    public string TextAt(int row, int column) => At(row, column).Text;

    /// <summary>The columns of a row that hold something, from the left.</summary>
    public IEnumerable<int> ColumnsOf(int row) =>
        _rows.TryGetValue(row, out var line) ? Enumerable.Range(0, line.Cells.Count).Where(column => line.Cells[column].Text.Length > 0) : [];

    public CellRange? MergeAt(int row, int column)
    {
        foreach (var merge in Merges)
            if (merge.Holds(row, column)) return merge;
        return null;
    }

    /// <summary>The cell with all that it is merged with; itself alone when it is not.</summary>
    public CellRange RangeAt(int row, int column) => MergeAt(row, column) ?? new CellRange(row, column, row, column);

    /// <summary>What one sees in a cell's place: the text of the merged cell that covers it.</summary>
    public string SeenAt(int row, int column) => RangeAt(row, column) is var range ? TextAt(range.Top, range.Left) : "";

    /// <summary>Where a cell leads, as written; null when it leads nowhere.</summary>
    public string? LinkAt(int row, int column) => _links.FirstOrDefault(link => link.Range.Holds(row, column)).Target;
}
