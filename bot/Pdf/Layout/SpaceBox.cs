using E4Bot.Pdf.Drawing;

namespace E4Bot.Pdf.Layout;

internal sealed class SpaceBox(double height) : Box
{
    public override double Height => height;

    public override void Draw(Canvas canvas, Place place)
    {
        // White stays white.
    }
}
