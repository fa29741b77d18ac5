using E4Bot.Pdf.Drawing;
using E4Bot.Pdf.Layout;
using E4Bot.Pdf.Structure;

namespace E4Bot.Pdf;

/// <summary>Lays the blocks of a document out under an element of the structure, cuts them into pages, draws the pages.</summary>
internal sealed class Pages
{
    private static readonly Blocks.TextStyle FooterStyle = new(8, Alignment: Blocks.Alignment.Centre);
    private readonly PdfDocument document;
    private readonly Setting setting;
    private readonly double side;
    private readonly double end;
    private readonly double width;
    private readonly double height;

    public Pages(PdfDocument document, DocumentFonts fonts, StructureElement parent)
    {
        this.document = document;
        side = Units.Points(document.Page.Margin);
        end = Units.Points(document.Page.EndMargin);
        width = Units.Points(document.Page.Width);
        height = Units.Points(document.Page.Height);
        if (!(side >= 0 && end >= 0 && width > 2 * side && height > 2 * end))
            throw new InvalidOperationException("The margins leave no room on the page: give a larger page or smaller margins.");
        setting = new Setting(fonts, parent, width - 2 * side);
    }

    private double Room => height - 2 * end;

    /// <param name="first">The number of the first page in the file, counted from 0.</param>
    public IReadOnlyList<Canvas> Draw(int first)
    {
        var boxes = CutIntoPages(setting.Column(document.Blocks, Units.Points(document.Gap)));
        return [.. boxes.Select((box, page) => Draw(new Canvas(first + page, width, height), box, page, boxes.Count))];
    }

    /// <summary>A page with nothing on it.</summary>
    public Canvas Blank(int page) => new(page, width, height);

    private List<Box> CutIntoPages(Box column)
    {
        var pages = new List<Box>();
        for (var rest = column; rest is not null;)
        {
            var (head, tail) = rest.Cut(Room, fresh: true);
            pages.Add(Filled(head ?? rest));
            rest = head is null ? null : tail;
        }
        return pages;
    }

    private Box Filled(Box page) => page.Stretch > 0 && page.Height < Room ? page.Stretched(Room - page.Height) : page;

    private Canvas Draw(Canvas canvas, Box box, int page, int pageCount)
    {
        box.Draw(canvas, new Place(side, end));
        if (document.Footer is { } footer) canvas.Repeat(() => DrawFooter(canvas, footer(page + 1, pageCount)));
        return canvas;
    }

    private void DrawFooter(Canvas canvas, string words)
    {
        var line = setting.Artifact([words], FooterStyle);
        line.Draw(canvas, new Place(side, height - (end + line.Height) / 2));
    }
}
