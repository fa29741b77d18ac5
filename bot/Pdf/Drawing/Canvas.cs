using E4Bot.Pdf.Structure;
using E4Bot.Pdf.Syntax;

namespace E4Bot.Pdf.Drawing;

/// <summary>
/// The content of one page, in points counted down from its top. Every drawing has an owner: an element of the structure, or
/// none, and then it is an artifact that assistive technology skips. Drawings of one owner in a row share one marked sequence.
/// </summary>
/// <param name="page">Its number in the file, counted from 0.</param>
internal sealed class Canvas(int page, double pageWidth, double pageHeight)
{
    private const int MostGlyphsInAString = 4096;
    private readonly SyntaxBuffer content = new(16 * 1024);
    private readonly List<StructureElement> owners = [];
    private (StructureElement? Owner, bool IsRepeated)? marking;
    private Place? turnedFrom;

    public double Width => pageWidth;

    public double Height => pageHeight;

    /// <summary>The elements that hold this page's marks, in the order of the marks.</summary>
    public IReadOnlyList<StructureElement> Owners => owners;

    /// <summary>Whether what is drawn now belongs to the page, not to the text: a page number, a heading said again on the next page.</summary>
    public bool IsRepeating { get; private set; }

    public void Repeat(Action draw)
    {
        var outer = IsRepeating;
        IsRepeating = true;
        draw();
        IsRepeating = outer;
    }

    /// <summary>What is drawn runs upwards; places count from the lower left corner, to the right along the lines.</summary>
    public void Turn(Place lowerLeft, Action draw)
    {
        turnedFrom = lowerLeft;
        draw();
        turnedFrom = null;
    }

    public void Text(StructureElement? owner, Place baseline, DocumentFont font, double size, ReadOnlySpan<int> codePoints)
    {
        Mark(owner);
        var from = OnPage(baseline);
        content.Append($"BT /{font.Name} {size} Tf {(turnedFrom is null ? "" : "0 1 -1 0 ")}{from.Left} {pageHeight - from.Top} {(turnedFrom is null ? "Td" : "Tm")} ");
        while (!codePoints.IsEmpty)
        {
            var shown = codePoints[..Math.Min(MostGlyphsInAString, codePoints.Length)];
            content.Append($"<");
            foreach (var codePoint in shown) content.WriteHex((ushort)font.NumberOf(codePoint));
            content.Append($"> Tj ");
            codePoints = codePoints[shown.Length..];
        }
        content.Append($"ET\n");
    }

    /// <param name="grey">0 black to 1 white.</param>
    public void Fill(Area area, double grey)
    {
        Mark(null);
        area = OnPage(area);
        content.Append($"{grey} g {area.Left} {FromBottom(area)} {area.Width} {area.Height} re f 0 g\n");
    }

    public void Outline(StructureElement? owner, Area area, double thickness)
    {
        Mark(owner);
        area = OnPage(area);
        content.Append($"{thickness} w {area.Left} {FromBottom(area)} {area.Width} {area.Height} re S\n");
    }

    public void Line(StructureElement? owner, Place from, Place to, double thickness)
    {
        Mark(owner);
        (from, to) = (OnPage(from), OnPage(to));
        content.Append($"{thickness} w {from.Left} {pageHeight - from.Top} m {to.Left} {pageHeight - to.Top} l S\n");
    }

    /// <summary>The height of an area's lower edge above the bottom of the page, from where PDF counts.</summary>
    public double FromBottom(Area area) => pageHeight - area.Top - area.Height;

    /// <summary>The finished content.</summary>
    public ReadOnlySpan<byte> Close()
    {
        EndMark();
        return content.Written;
    }

    private Place OnPage(Place place) => turnedFrom is { } corner ? new Place(corner.Left + place.Top, corner.Top - place.Left) : place;

    private Area OnPage(Area area) => turnedFrom is { } corner
        ? new Area(corner.Left + area.Top, corner.Top - area.Left - area.Width, area.Height, area.Width)
        : area;

    private void Mark(StructureElement? owner)
    {
        if (IsRepeating) owner = null;
        if (marking == (owner, IsRepeating)) return;
        EndMark();
        marking = (owner, IsRepeating);
        if (owner is null)
        {
            content.Append($"/Artifact << /Type /{(IsRepeating ? "Pagination" : "Layout")} >> BDC\n");
            return;
        }
        content.Append($"/{owner.Tag.ToString()} << /MCID {owners.Count} >> BDC\n");
        owner.Hold(page, owners.Count);
        owners.Add(owner);
    }

    private void EndMark()
    {
        if (marking is not null) content.Append($"EMC\n");
        marking = null;
    }
}
