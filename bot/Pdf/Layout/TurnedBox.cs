using E4Bot.Pdf.Drawing;

namespace E4Bot.Pdf.Layout;

/// <summary>Lines that run upwards, the first on the left.</summary>
/// <param name="length">What the lines were given, in points: how tall they stand.</param>
/// <param name="width">Of the place they stand in, in whose middle they are.</param>
internal sealed class TurnedBox(Box lines, double length, double width) : Box
{
    public override double Height => length;

    public override void Draw(Canvas canvas, Place place)
    {
        var lowerLeft = new Place(place.Left + (width - lines.Height) / 2, place.Top + length);
        canvas.Turn(lowerLeft, () => lines.Draw(canvas, new Place(0, 0)));
    }
}
