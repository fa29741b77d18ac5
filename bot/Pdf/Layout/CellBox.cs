using E4Bot.Pdf.Drawing;

namespace E4Bot.Pdf.Layout;

/// <summary>The content of a cell and its place in the row, lengths in points.</summary>
internal sealed record CellBox(Box Content, double Left, double Width, bool IsShaded)
{
    public void Draw(Canvas canvas, Place row, double height, RowStyle style)
    {
        var area = new Area(row.Left + Left, row.Top, Width, height);
        if (IsShaded) canvas.Fill(area, Stroke.Shade);
        if (style.IsBordered) canvas.Outline(null, area, Stroke.Thin);
        Content.Draw(canvas, new Place(area.Left + style.Padding, area.Top + style.Padding));
    }
}
