using E4Bot.Pdf.Drawing;

namespace E4Bot.Pdf.Layout;

/// <summary>A piece of the document laid out to a width, in points. It never changes: cutting it makes two others.</summary>
internal abstract class Box
{
    public abstract double Height { get; }

    /// <summary>Whether a page may not end right after it, as under a heading.</summary>
    public virtual bool StaysWithNext => false;

    /// <summary>How much of the end of the box before it goes to the next page with it, where that one can be cut.</summary>
    public virtual double TakesAlong => 0;

    /// <summary>Its share, beside other boxes', of the white left on its page.</summary>
    public virtual double Stretch => 0;

    /// <summary>The same box, that much taller.</summary>
    public virtual Box Stretched(double extra) => this;

    /// <summary>What of the box fits in a height, and what is left for the next page.</summary>
    /// <param name="fresh">Whether a page begins here: then waiting for the next one gains nothing, and what can be cut is.</param>
    public virtual Cut Cut(double room, bool fresh) => Height <= room ? new Cut(this, null) : new Cut(null, this);

    public abstract void Draw(Canvas canvas, Place place);
}
