using E4Bot.Pdf.Structure;

namespace E4Bot.Pdf.Blocks;

/// <summary>A cell of a table. A string is a cell of one paragraph.</summary>
public sealed record Cell(params IReadOnlyList<Block> Content)
{
    /// <summary>Makes it a header, which a screen reader says with the cells it speaks for.</summary>
    public HeaderScope Scope { get; init; }

    /// <summary>How many columns it spans.</summary>
    public int Columns { get; init; } = 1;

    /// <summary>How many rows it spans, its own the first: those below leave its place out.</summary>
    public int Rows { get; init; } = 1;

    public bool IsShaded { get; init; }

    /// <summary>Stands half-way down the cell, as a box to tick does.</summary>
    public bool IsCentred { get; init; }

    /// <summary>Set upwards, as the title of a column too narrow for its words.</summary>
    public bool IsTurned { get; init; }

    public static implicit operator Cell(string text) => FromString(text);

    public static Cell FromString(string text) => Of(text);

    /// <summary>A cell of one paragraph.</summary>
    public static Cell Of(params IReadOnlyList<Inline> content) => new(new Paragraph(content));

    internal StructureElement TakePlace(StructureElement row)
    {
        var spans = (Columns > 1 ? $" /ColSpan {Columns}" : "") + (Rows > 1 ? $" /RowSpan {Rows}" : "");
        var scope = Scope == HeaderScope.None ? "" : $" /Scope /{Scope}";
        return row.Add(new StructureElement(Scope == HeaderScope.None ? Tag.TD : Tag.TH, row)
        {
            Attributes = spans + scope is { Length: > 0 } attributes ? "/O /Table" + attributes : null,
        });
    }
}
