using E4Bot.Pdf;

namespace E4Bot.Host.Files.Page;

/// <summary>
/// A document as a web page, from the same blocks as its PDF: what a telephone or a screen reader takes best. It holds all it needs, runs nothing, and asks
/// for nothing from elsewhere.
/// </summary>
public static class DocumentPage
{
    /// <summary>For the policy of who serves it: <c>style-src 'sha256-…'</c>, quotes included. It allows this style, and no other.</summary>
    public static string StyleHash => PageStyle.Hash;

    /// <summary>HTML in UTF-8 once encoded. The same document gives the same page.</summary>
    public static string Write(PdfDocument document)
    {
        var markup = new Markup();
        markup.Raw("<!DOCTYPE html>\n");
        markup.Element("html", () => WriteRoot(markup, document), ("lang", document.Info.Language));
        markup.Raw("\n");
        return markup.ToString();
    }

    private static void WriteRoot(Markup markup, PdfDocument document)
    {
        markup.Element("head", () => WriteHead(markup, document.Info));
        markup.Element("body", () => markup.Element("main", () => BlockMarkup.Write(markup, document.Blocks)));
    }

    private static void WriteHead(Markup markup, DocumentInfo info)
    {
        markup.Void("meta", ("charset", "utf-8"));
        markup.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        markup.Void("meta", ("name", "color-scheme"), ("content", "light dark"));
        markup.Void("meta", ("name", "robots"), ("content", "noindex"));
        markup.Element("title", () => markup.Text(info.Title));
        markup.Element("style", () => markup.Raw(PageStyle.Text));
    }
}
