using E4Bot.Pdf.Drawing;

namespace E4Bot.Pdf.Layout;

/// <summary>A line across, for the eye only.</summary>
internal sealed class RuleBox(double width) : Box
{
    public override double Height => Stroke.Thin;

    public override void Draw(Canvas canvas, Place place) =>
        canvas.Line(null, place, place with { Left = place.Left + width }, Stroke.Thin);
}
