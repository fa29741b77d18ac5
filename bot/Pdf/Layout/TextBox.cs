using E4Bot.Pdf.Drawing;

namespace E4Bot.Pdf.Layout;

/// <summary>Lines of a paragraph. A page neither ends with its first line alone nor begins with its last.</summary>
internal sealed class TextBox(TypesetText text, ArraySegment<Line> lines) : Box
{
    public override double Height => lines.Count * text.Flow.LineHeight;

    public override bool StaysWithNext => text.StaysWithNext;

    public override Cut Cut(double room, bool fresh)
    {
        if (Height <= room) return new Cut(this, null);
        var kept = (int)Math.Max(0, room / text.Flow.LineHeight);
        if (kept == lines.Count - 1 && kept > 1) kept--;
        if (kept <= 1) kept = fresh ? 1 : 0;
        return kept == 0 ? new Cut(null, this)
            : kept >= lines.Count ? new Cut(this, null)
            : new Cut(new TextBox(text, lines[..kept]), new TextBox(text, lines[kept..]));
    }

    public override void Draw(Canvas canvas, Place place)
    {
        var baseline = place.Top + text.Flow.Ascent;
        foreach (var line in lines)
        {
            text.Draw(canvas, line, new Place(place.Left, baseline));
            baseline += text.Flow.LineHeight;
        }
    }
}
