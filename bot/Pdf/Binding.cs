using E4Bot.Pdf.Archive;
using E4Bot.Pdf.Drawing;
using E4Bot.Pdf.Structure;

namespace E4Bot.Pdf;

/// <summary>Draws documents one after the other and puts them into one file.</summary>
internal static class Binding
{
    public static byte[] Write(PdfDocument document)
    {
        var (fonts, root) = (new DocumentFonts(document.Typeface), new StructureElement(Tag.Document, null));
        return new ArchiveFile(document.Info).Write(new Pages(document, fonts, root).Draw(0), root, fonts, []);
    }

    public static byte[] Write(PdfVolume volume, Action<int> drawn)
    {
        if (volume.Parts.Count == 0) throw new InvalidOperationException("A volume holds at least one document.");
        var typeface = volume.Parts[0].Document.Typeface;
        if (volume.Parts.Any(part => part.Document.Typeface != typeface)) throw new InvalidOperationException("The documents of a volume share one typeface.");
        var (fonts, root) = (new DocumentFonts(typeface), new StructureElement(Tag.Document, null));
        var (canvases, bookmarks) = (new List<Canvas>(), new List<Bookmark>());
        for (var number = 0; number < volume.Parts.Count; number++)
        {
            var part = volume.Parts[number];
            var pages = new Pages(part.Document, fonts, root.Add(Tag.Part));
            if (canvases.Count % 2 == 1) canvases.Add(pages.Blank(canvases.Count));
            if (part.Bookmark is { } title) bookmarks.Add(new Bookmark(title, canvases.Count));
            canvases.AddRange(pages.Draw(canvases.Count));
            drawn(number + 1);
        }
        return new ArchiveFile(volume.Info).Write(canvases, root, fonts, bookmarks);
    }
}
