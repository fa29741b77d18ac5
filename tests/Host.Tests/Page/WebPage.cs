using System.Xml.Linq;
using E4Bot.Host.Files.Page;
using E4Bot.Host.Tests.Sheet;
using E4Bot.Pdf;
using E4Bot.Pdf.Tests.Reading;

namespace E4Bot.Host.Tests.Page;

/// <summary>A document's web page, read: it is XML too, so nothing in it is left open.</summary>
internal sealed class WebPage(PdfDocument document)
{
    public string Source { get; } = DocumentPage.Write(document);

    public XElement Root => XDocument.Parse(Source).Root!;

    public IEnumerable<XElement> All(string name) => Root.Descendants(name);

    /// <summary>What a screen reader says of it, word by word.</summary>
    public string[] Words => Split(string.Join(' ', Texts(All("main").Single())));

    /// <summary>What it says of the PDF, in the same way; a bullet is the page's own.</summary>
    public static string[] WordsOf(PdfDocument document)
    {
        using var read = new ReadDocument(document);
        return Split(string.Join(' ', read.Words().Where(words => words != "•")));
    }

    private static IEnumerable<string> Texts(XElement element) => element.Nodes().SelectMany(node => node switch
    {
        XElement { Name.LocalName: "br" } => [" "],
        XElement inner when inner.Attribute("aria-label") is { } words && inner.Attribute("role")?.Value == "img" => [words.Value],
        XElement inner => Texts(inner),
        XText text => [text.Value],
        _ => [],
    });

    private static string[] Split(string text) => text.Split([' ', '\u00A0', '\n'], StringSplitOptions.RemoveEmptyEntries);
}
