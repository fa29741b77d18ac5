using System.Xml;
using E4Bot.Host.Files.Synthesis.Book;

namespace E4Bot.Host.Files.Synthesis.Page;

/// <summary>What a worksheet says beside its cells: which are merged, and which lead somewhere.</summary>
internal sealed class SheetAside
{
    private readonly List<CellRange> _merges = [];
    private readonly List<(CellRange Range, string Relation)> _links = [];

    /// <summary>No two of them share a cell, as no spreadsheet would have it.</summary>
    public IReadOnlyList<CellRange> Merges => _merges;

    /// <summary>Ranges with the id of the relation that says where they lead.</summary>
    public IReadOnlyList<(CellRange Range, string Relation)> Links => _links;

    public bool IsTooMuch { get; private set; }

    public void Take(XmlReader reader)
    {
        if (reader.LocalName is not ("mergeCell" or "hyperlink") || CellRange.Parse(reader.GetAttribute("ref")) is not { } range) return;
        if (_merges.Count + _links.Count == SynthesisLimits.Ranges) IsTooMuch = true;
        else if (reader.LocalName == "hyperlink") _links.Add((range, SheetList.RelationOf(reader)));
        else if (range.Left < SynthesisLimits.Sheet.Columns && !_merges.Any(range.Meets)) _merges.Add(range);
    }
}
