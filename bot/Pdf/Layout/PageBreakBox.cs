using E4Bot.Pdf.Drawing;

namespace E4Bot.Pdf.Layout;

/// <summary>Takes no room and ends its page, whatever room is left on it.</summary>
internal sealed class PageBreakBox : Box
{
    public override double Height => 0;

    public override void Draw(Canvas canvas, Place place)
    {
        // The break is the white that it leaves.
    }
}
