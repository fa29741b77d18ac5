using System.Globalization;
using E4Bot.Pdf.Blocks;
using E4Bot.Pdf.Drawing;
using E4Bot.Pdf.Structure;

namespace E4Bot.Pdf.Layout;

/// <summary>A square as high as capitals, crossed when ticked: drawn, since few fonts have ☐ and ☒, and a figure whose words say its state.</summary>
internal static class CheckBoxShape
{
    private const double Margin = 0.1;

    public static double Advance(DocumentFont font, double size) => Side(font, size) + 2 * Margin * size;

    public static void Draw(Canvas canvas, StructureElement? paragraph, CheckBox box, TextRun run, Place baseline)
    {
        var side = Side(run.Font, run.Size);
        var square = new Area(baseline.Left + Margin * run.Size, baseline.Top - side, side, side);
        // A figure drawn again on another page must not be a second figure.
        var figure = canvas.IsRepeating ? null : paragraph?.Add(Figure(paragraph, box, square, canvas));
        canvas.Outline(figure, square, Stroke.Thin);
        if (!box.IsTicked) return;
        var (near, far) = (side * 0.2, side * 0.8);
        canvas.Line(figure, Inside(square, near, near), Inside(square, far, far), Stroke.Tick);
        canvas.Line(figure, Inside(square, near, far), Inside(square, far, near), Stroke.Tick);
    }

    private static StructureElement Figure(StructureElement parent, CheckBox box, Area square, Canvas canvas)
    {
        var bottom = canvas.FromBottom(square);
        return new StructureElement(Tag.Figure, parent)
        {
            AlternateText = Text.PlainText.Line(box.AlternateText),
            Attributes = string.Create(
                CultureInfo.InvariantCulture,
                $"/O /Layout /BBox [{square.Left:F2} {bottom:F2} {square.Left + square.Width:F2} {bottom + square.Height:F2}]"),
        };
    }

    private static Place Inside(Area square, double right, double down) => new(square.Left + right, square.Top + down);

    private static double Side(DocumentFont font, double size) => font.Metrics.CapHeight * size / 1000;
}
