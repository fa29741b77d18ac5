using E4Bot.Pdf.Drawing;

namespace E4Bot.Pdf.Layout;

/// <summary>Cells side by side, as tall as the tallest. A row goes whole to the next page, and is cut only where a page cannot hold it.</summary>
internal sealed class RowBox(IReadOnlyList<CellBox> cells, RowStyle style) : Box
{
    public override double Height { get; } =
        Math.Max(style.MinHeight, cells.Select(cell => cell.Content.Height).DefaultIfEmpty().Max() + 2 * style.Padding);

    public override Cut Cut(double room, bool fresh)
    {
        if (Height <= room) return new Cut(this, null);
        if (!fresh) return new Cut(null, this);
        var cuts = cells.Select(cell => cell.Content.Cut(room - 2 * style.Padding, fresh)).ToArray();
        if (cuts.All(cut => cut.Head is null)) return new Cut(null, this);
        return new Cut(With(cuts.Select(cut => cut.Head)), cuts.All(cut => cut.Tail is null) ? null : With(cuts.Select(cut => cut.Tail)));
    }

    public override void Draw(Canvas canvas, Place place)
    {
        foreach (var cell in cells) cell.Draw(canvas, place, Height, style);
    }

    private RowBox With(IEnumerable<Box?> contents) =>
        new([.. cells.Zip(contents, (cell, content) => cell with { Content = content ?? new SpaceBox(0) })], style with { MinHeight = 0 });
}
