using System.IO.Compression;
using E4Bot.Pdf.Drawing;
using E4Bot.Pdf.Structure;
using E4Bot.Pdf.Syntax;

namespace E4Bot.Pdf.Archive;

/// <summary>Puts drawn pages and all they need into one PDF/A-1a file.</summary>
internal sealed class ArchiveFile(DocumentInfo info)
{
    private readonly ObjectFile file = new();

    public byte[] Write(IReadOnlyList<Canvas> canvases, StructureElement root, DocumentFonts fonts, IReadOnlyList<Bookmark> bookmarks)
    {
        var catalog = file.Reserve();
        var tree = file.Reserve();
        Reference[] pages = [.. canvases.Select(_ => file.Reserve())];
        Reference[] contents = [.. canvases.Select(WriteContent)];
        var resources = WriteResources(fonts);
        for (var page = 0; page < pages.Length; page++)
        {
            file.Write(pages[page], $"<< /Type /Page /Parent {tree} /MediaBox [0 0 {canvases[page].Width} {canvases[page].Height}] /Resources {resources}"
                + $" /Contents {contents[page]} /StructParents {page} /Tabs /S >>");
        }
        file.Write(tree, $"<< /Type /Pages /Kids [{pages}] /Count {pages.Length} >>");
        var structure = new StructureTree(file, pages).Write(root, canvases.Select(canvas => canvas.Owners));
        var metadata = new Metadata(info);
        WriteCatalog(catalog, tree, structure, metadata, bookmarks.Count > 0 ? Outline.Write(file, bookmarks, pages) : null);
        return file.Close(catalog, metadata.WriteInformation(file));
    }

    private Reference WriteContent(Canvas canvas) => file.Deflated(Deflate.Compress(canvas.Close(), CompressionLevel.Fastest));

    private Reference WriteResources(DocumentFonts fonts)
    {
        var written = fonts.Used.Select(font => (font.Name, Self: FontObjects.Write(file, font.Subset))).ToArray();
        var resources = file.Reserve();
        file.Begin(resources);
        file.Buffer.Append($"<< /ProcSet [/PDF /Text] /Font <<");
        foreach (var (name, self) in written) file.Buffer.Append($" /{name} {self}");
        file.Buffer.Append($" >> >>");
        file.End();
        return resources;
    }

    private void WriteCatalog(Reference catalog, Reference pages, Reference structure, Metadata metadata, Reference? outline)
    {
        var packet = file.Stream(metadata.Packet(), "/Type /Metadata /Subtype /XML");
        var colours = file.Deflated(SrgbProfile.Deflated, "/N 3");
        var intent = file.Reserve();
        file.Write(intent, $"<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB IEC61966-2.1)"
            + $" /Info (sRGB IEC61966-2.1) /DestOutputProfile {colours} >>");
        file.Begin(catalog);
        file.Buffer.Append($"<< /Type /Catalog /Pages {pages} /Lang {new TextString(info.Language)} /MarkInfo << /Marked true >>"
            + $" /StructTreeRoot {structure} /ViewerPreferences << /DisplayDocTitle true >>"
            + $" /Metadata {packet} /OutputIntents [{intent}]");
        if (outline is { } shown) file.Buffer.Append($" /Outlines {shown} /PageMode /UseOutlines");
        file.Buffer.Append($" >>");
        file.End();
    }
}
