namespace E4Bot.Pdf.Structure;

/// <summary>A node of the reading order: what assistive technology walks, whatever the layout on paper.</summary>
internal sealed class StructureElement(Tag tag, StructureElement? parent)
{
    private readonly List<StructureKid> kids = [];

    public Tag Tag => tag;

    public StructureElement? Parent => parent;

    public IReadOnlyList<StructureKid> Kids => kids;

    /// <summary>Words said instead of a figure.</summary>
    public string? AlternateText { get; init; }

    /// <summary>Attribute dictionary in PDF syntax: the scope of a header, the place of a figure…</summary>
    public string? Attributes { get; init; }

    public StructureElement Add(Tag kidTag) => Add(new StructureElement(kidTag, this));

    public StructureElement Add(StructureElement kid)
    {
        kids.Add(new StructureKid(kid, 0, 0));
        return kid;
    }

    /// <summary>Takes in a marked sequence of a page's content.</summary>
    public void Hold(int page, int mark) => kids.Add(new StructureKid(null, page, mark));
}
