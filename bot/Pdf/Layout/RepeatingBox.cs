using E4Bot.Pdf.Drawing;

namespace E4Bot.Pdf.Layout;

/// <summary>A body under a header that each further page shows again, as an artifact: the structure says it once.</summary>
internal sealed class RepeatingBox(Box header, Box body, bool isRepeated = false) : Box
{
    public override double Height => header.Height + body.Height;

    public override Cut Cut(double room, bool fresh)
    {
        if (Height <= room) return new Cut(this, null);
        var (head, tail) = body.Cut(room - header.Height, fresh);
        return new Cut(
            head is null ? null : new RepeatingBox(header, head, isRepeated),
            head is null ? this : tail is null ? null : new RepeatingBox(header, tail, isRepeated: true));
    }

    public override void Draw(Canvas canvas, Place place)
    {
        if (isRepeated) canvas.Repeat(() => header.Draw(canvas, place));
        else header.Draw(canvas, place);
        body.Draw(canvas, place with { Top = place.Top + header.Height });
    }
}
