using E4Bot.Pdf.Structure;

namespace E4Bot.Pdf.Blocks;

/// <summary>A cell of a table. A string is a cell of one paragraph.</summary>
public sealed record Cell(params IReadOnlyList<Block> Content)
{
    /// <summary>Makes it a header, which a screen reader says with the cells it speaks for.</summary>
    public HeaderScope Scope { get; init; }

    /// <summary>How many columns it spans.</summary>
    public int Columns { get; init; } = 1;

    public bool IsShaded { get; init; }

    public static implicit operator Cell(string text) => FromString(text);

    public static Cell FromString(string text) => Of(text);

    /// <summary>A cell of one paragraph.</summary>
    public static Cell Of(params IReadOnlyList<Inline> content) => new(new Paragraph(content));

    internal StructureElement TakePlace(StructureElement row)
    {
        var span = Columns > 1 ? $" /ColSpan {Columns}" : "";
        var scope = Scope == HeaderScope.None ? "" : $" /Scope /{Scope}";
        return row.Add(new StructureElement(Scope == HeaderScope.None ? Tag.TD : Tag.TH, row)
        {
            Attributes = span + scope is { Length: > 0 } attributes ? "/O /Table" + attributes : null,
        });
    }
}
