using E4Bot.Pdf.Drawing;

namespace E4Bot.Pdf.Layout;

/// <summary>The content of a cell and its place in its rows, lengths in points.</summary>
internal sealed record CellBox(Box Content, double Left, double Width)
{
    public bool IsShaded { get; init; }

    public bool IsCentred { get; init; }

    /// <summary>The first of its rows, counted from 0.</summary>
    public int Row { get; init; }

    public int Rows { get; init; } = 1;

    /// <param name="rows">The upper left corner of the first of all rows.</param>
    /// <param name="top">Where the cell begins, below that.</param>
    public void Draw(Canvas canvas, Place rows, double top, double height, RowStyle style)
    {
        var area = new Area(rows.Left + Left, rows.Top + top, Width, height);
        if (IsShaded) canvas.Fill(area, Stroke.Shade);
        if (style.IsBordered) canvas.Outline(null, area, Stroke.Thin);
        var white = IsCentred ? (height - Content.Height) / 2 : style.Padding;
        Content.Draw(canvas, new Place(area.Left + style.Padding, area.Top + white));
    }
}
