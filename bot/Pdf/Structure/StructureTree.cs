using E4Bot.Pdf.Syntax;

namespace E4Bot.Pdf.Structure;

/// <summary>Writes the structure: the elements, and the parent tree that leads from a page's marks back to them.</summary>
internal sealed class StructureTree(ObjectFile file, IReadOnlyList<Reference> pages)
{
    private readonly Dictionary<StructureElement, Reference> written = [];

    /// <param name="owners">For each page, the element that holds each of its marks.</param>
    public Reference Write(StructureElement document, IEnumerable<IReadOnlyList<StructureElement>> owners)
    {
        var root = file.Reserve();
        WriteElement(document, root);
        var parents = file.Reserve();
        file.Write(root, $"<< /Type /StructTreeRoot /K {written[document]} /ParentTree {parents} /ParentTreeNextKey {pages.Count} >>");
        file.Begin(parents);
        file.Buffer.Append($"<< /Nums [");
        var page = 0;
        foreach (var ownersOfPage in owners)
            file.Buffer.Append($"\n{page++} [{ownersOfPage.Select(owner => written[owner])}]");
        file.Buffer.Append($"] >>");
        file.End();
        return root;
    }

    private void WriteElement(StructureElement element, Reference parent)
    {
        var self = written[element] = file.Reserve();
        foreach (var kid in element.Kids)
            if (kid.Element is { } inner) WriteElement(inner, self);
        file.Begin(self);
        file.Buffer.Append($"<< /Type /StructElem /S /{element.Tag.ToString()} /P {parent}");
        if (element.AlternateText is { } words) file.Buffer.Append($" /Alt {new TextString(words)}");
        if (element.Attributes is { } attributes) file.Buffer.Append($" /A << {attributes} >>");
        if (element.Kids.Count > 0) WriteKids(element.Kids);
        file.Buffer.Append($" >>");
        file.End();
    }

    private void WriteKids(IReadOnlyList<StructureKid> kids)
    {
        file.Buffer.Append($" /K [");
        foreach (var kid in kids) WriteKid(kid);
        file.Buffer.Append($"]");
    }

    private void WriteKid(StructureKid kid)
    {
        if (kid.Element is { } element) file.Buffer.Append($"{written[element]} ");
        else file.Buffer.Append($"<< /Type /MCR /Pg {pages[kid.Page]} /MCID {kid.Mark} >> ");
    }
}
