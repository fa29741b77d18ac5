using E4Bot.Pdf.Archive;
using E4Bot.Pdf.Blocks;
using E4Bot.Pdf.Drawing;
using E4Bot.Pdf.Layout;
using E4Bot.Pdf.Structure;

namespace E4Bot.Pdf;

/// <summary>Lays the blocks out, cuts them into pages, draws the pages.</summary>
internal sealed class Pages
{
    private static readonly TextStyle FooterStyle = new(8, Alignment: Alignment.Centre);
    private readonly PdfDocument document;
    private readonly DocumentFonts fonts;
    private readonly StructureElement root = new(Tag.Document, null);
    private readonly double margin;
    private readonly double width;
    private readonly double height;

    public Pages(PdfDocument document)
    {
        this.document = document;
        fonts = new DocumentFonts(document.Typeface);
        margin = Units.Points(document.Page.Margin);
        width = Units.Points(document.Page.Width);
        height = Units.Points(document.Page.Height);
        if (!(margin >= 0 && width > 2 * margin && height > 2 * margin))
            throw new InvalidOperationException("The margins leave no room on the page: give a larger page or smaller margins.");
    }

    private double TextWidth => width - 2 * margin;

    public byte[] ToFile()
    {
        var column = new Setting(fonts, root, TextWidth).Column(document.Blocks, Units.Points(document.Gap));
        var boxes = CutIntoPages(column, height - 2 * margin);
        Canvas[] canvases = [.. boxes.Select((box, page) => Draw(box, page, boxes.Count))];
        return new ArchiveFile(document.Info, width, height).Write(canvases, root, fonts);
    }

    private static List<Box> CutIntoPages(Box column, double room)
    {
        var pages = new List<Box>();
        for (var rest = column; rest is not null;)
        {
            var (head, tail) = rest.Cut(room, fresh: true);
            pages.Add(Filled(head ?? rest, room));
            rest = head is null ? null : tail;
        }
        return pages;
    }

    private static Box Filled(Box page, double room) =>
        page.Stretch > 0 && page.Height < room ? page.Stretched(room - page.Height) : page;

    private Canvas Draw(Box box, int page, int pageCount)
    {
        var canvas = new Canvas(page, height);
        box.Draw(canvas, new Place(margin, margin));
        if (document.Footer is { } footer) canvas.Repeat(() => DrawFooter(canvas, footer(page + 1, pageCount)));
        return canvas;
    }

    private void DrawFooter(Canvas canvas, string words)
    {
        var line = new Setting(fonts, root, TextWidth).Artifact([words], FooterStyle);
        line.Draw(canvas, new Place(margin, height - (margin + line.Height) / 2));
    }
}
