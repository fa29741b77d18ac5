using E4Bot.Pdf.Drawing;

namespace E4Bot.Pdf.Layout;

/// <summary>
/// A row of cells side by side, as tall as the tallest, or rows that a cell ties together by spanning them. They go whole to the next page, and are cut only
/// where a page cannot hold them.
/// </summary>
internal sealed class RowsBox : Box
{
    private readonly IReadOnlyList<CellBox> cells;
    private readonly RowStyle style;
    private readonly IReadOnlyList<double> minHeights;

    /// <summary>Where each row begins, and where the last ends.</summary>
    private readonly double[] tops;

    public RowsBox(IReadOnlyList<CellBox> cells, IReadOnlyList<double> minHeights, RowStyle style)
    {
        (this.cells, this.minHeights, this.style) = (cells, minHeights, style);
        tops = [0, .. Sums(Heights())];
    }

    public override double Height => tops[^1];

    public override Cut Cut(double room, bool fresh)
    {
        if (Height <= room) return new Cut(this, null);
        if (!fresh) return new Cut(null, this);
        var whole = tops.Count(top => top <= room) - 1;
        return whole > 0 ? Split(whole, tops[whole]) : Split(1, room);
    }

    public override void Draw(Canvas canvas, Place place)
    {
        foreach (var cell in cells) cell.Draw(canvas, place, tops[cell.Row], tops[cell.Row + cell.Rows] - tops[cell.Row], style);
    }

    /// <param name="count">The rows that stay.</param>
    /// <param name="end">Where the page ends: below the last of them, or within the only one.</param>
    private Cut Split(int count, double end)
    {
        var isWithin = end < tops[count];
        var parts = cells.Where(cell => cell.Row < count).Select(cell => (Cell: cell, Cut: CutCell(cell, end))).ToArray();
        if (isWithin && parts.All(part => part.Cut.Head is null)) return new Cut(null, this);
        var last = isWithin ? count - 1 : count;
        CellBox[] tails =
        [
            .. parts.Where(part => part.Cell.Row + part.Cell.Rows > last).Select(part => Tail(part.Cell, part.Cut.Tail, last)),
            .. cells.Where(cell => cell.Row >= count).Select(cell => cell with { Row = cell.Row - last }),
        ];
        var rest = isWithin && tops.Length == 2 && parts.All(part => part.Cut.Tail is null) ? null : new RowsBox(tails, isWithin ? [0, .. minHeights.Skip(count)] : [.. minHeights.Skip(count)], style);
        return new Cut(new RowsBox([.. parts.Select(part => Head(part.Cell, part.Cut.Head, count))], isWithin ? [0] : [.. minHeights.Take(count)], style), rest);
    }

    private Cut CutCell(CellBox cell, double end) => tops[cell.Row + cell.Rows] <= end
        ? new Cut(cell.Content, null)
        : cell.Content.Cut(end - tops[cell.Row] - 2 * style.Padding, fresh: true);

    private static CellBox Head(CellBox cell, Box? content, int count) =>
        cell with { Content = content ?? new SpaceBox(0), Rows = Math.Min(cell.Rows, count - cell.Row) };

    private static CellBox Tail(CellBox cell, Box? content, int last)
    {
        var row = Math.Max(0, cell.Row - last);
        return cell with { Content = content ?? new SpaceBox(0), Row = row, Rows = cell.Row + cell.Rows - last - row };
    }

    /// <summary>Each row as tall as its own cells want it; what a cell that spans several still lacks is added to its last.</summary>
    private double[] Heights()
    {
        double[] heights = [.. minHeights];
        foreach (var cell in cells.OrderBy(cell => cell.Rows))
        {
            var missing = cell.Content.Height + 2 * style.Padding - heights.AsSpan(cell.Row, cell.Rows).ToArray().Sum();
            if (missing > 0) heights[cell.Row + cell.Rows - 1] += missing;
        }
        return heights;
    }

    private static IEnumerable<double> Sums(double[] heights)
    {
        var sum = 0.0;
        foreach (var height in heights) yield return sum += height;
    }
}
