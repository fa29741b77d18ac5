using E4Bot.Pdf.Blocks;
using E4Bot.Pdf.Drawing;
using E4Bot.Pdf.Structure;

namespace E4Bot.Pdf.Layout;

/// <summary>What the lines of a paragraph share, whichever page they stand on.</summary>
internal sealed record TypesetText(TextFlow Flow, StructureElement? Element, Alignment Alignment, double Width, bool StaysWithNext)
{
    /// <param name="place">The line's left end on its baseline.</param>
    public void Draw(Canvas canvas, Line line, Place place)
    {
        place = place with { Left = place.Left + Indent(line) };
        foreach (var run in Flow.Runs)
        {
            var start = Math.Max(run.Start, line.Start);
            var end = Math.Min(run.End, line.End);
            if (start >= end) continue;
            if (run.Box is { } box) CheckBoxShape.Draw(canvas, Element, box, run, place);
            else canvas.Text(Element, place, run.Font, run.Size, Flow.Characters[start..end]);
            place = place with { Left = place.Left + Flow.Width(start, end) };
        }
    }

    private double Indent(Line line) => Alignment switch
    {
        Alignment.Left => 0,
        Alignment.Centre => (Width - line.Width) / 2,
        Alignment.Right => Width - line.Width,
        _ => throw new InvalidOperationException($"No such alignment: {Alignment}."),
    };
}
