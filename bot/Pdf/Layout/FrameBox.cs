using E4Bot.Pdf.Drawing;

namespace E4Bot.Pdf.Layout;

/// <summary>A bordered area under its title, which goes on over pages, there under a title that says so.</summary>
internal sealed class FrameBox(FrameTitle? title, Box content, FrameStyle style) : Box
{
    private double Natural => TitleHeight + content.Height + 2 * style.Padding;

    private double TitleHeight => title is null ? 0 : title.Words.Height + 2 * style.Padding;

    public override double Height => Math.Max(style.MinHeight, Natural);

    public override double Stretch => style.Stretch;

    public override double TakesAlong => style.TakesAlong;

    public override Box Stretched(double extra) => new FrameBox(title, content, style with { MinHeight = Height + extra });

    public override Cut Cut(double room, bool fresh)
    {
        if (Height <= room) return new Cut(this, null);
        if (!fresh && (style.IsKeptTogether || Natural <= room)) return new Cut(null, this);
        if (Natural <= room) return new Cut(new FrameBox(title, content, style with { MinHeight = room }), null);
        var (head, tail) = content.Cut(room - TitleHeight - 2 * style.Padding, fresh);
        if (head is null) return new Cut(null, this);
        return new Cut(
            new FrameBox(title, head, style with { MinHeight = 0 }),
            tail is null ? null : new FrameBox(title?.Next, tail, style with { MinHeight = 0 }));
    }

    public override void Draw(Canvas canvas, Place place)
    {
        if (title is not null) DrawTitle(title, canvas, place);
        canvas.Outline(null, new Area(place.Left, place.Top, style.Width, Height), Stroke.Thin);
        content.Draw(canvas, new Place(place.Left + style.Padding, place.Top + TitleHeight + style.Padding));
    }

    private void DrawTitle(FrameTitle shown, Canvas canvas, Place place)
    {
        var band = new Area(place.Left, place.Top, style.Width, TitleHeight);
        var words = new Place(place.Left + style.Padding, place.Top + style.Padding);
        canvas.Fill(band, Stroke.Shade);
        canvas.Outline(null, band, Stroke.Thin);
        if (shown.IsRepeated) canvas.Repeat(() => shown.Words.Draw(canvas, words));
        else shown.Words.Draw(canvas, words);
    }
}
