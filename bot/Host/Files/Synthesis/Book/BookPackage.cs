using System.IO.Compression;
using System.Xml;
using E4Bot.Host.Files.Import.Sheets;

namespace E4Bot.Host.Files.Synthesis.Book;

/// <summary>
/// The parts of a workbook, found by their relations, each read as it streams by and within the limits: no list of the package is held whole. Links are
/// texts here, whether they are addresses or not, and what else a package gets wrong, its content types for one, is no reason to refuse a candidate.
/// </summary>
internal sealed class BookPackage
{
    private readonly Dictionary<string, ZipArchiveEntry> _parts = new(StringComparer.OrdinalIgnoreCase);

    public BookPackage(ZipArchive archive)
    {
        foreach (var entry in archive.Entries) _parts.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
    }

    /// <summary>What the package is when it is no workbook of ours; null when it may be one.</summary>
    public SynthesisRefusal? Kind => _parts switch
    {
        _ when _parts.ContainsKey("content.xml") && _parts.ContainsKey("mimetype") => SynthesisRefusal.OpenDocument,
        _ when _parts.ContainsKey("xl/workbook.bin") => SynthesisRefusal.BinaryWorkbook,
        _ => null,
    };

    public string MainPart => RelationsOf("").FirstOrDefault(relation => relation.Kind == "officeDocument")?.Target
        ?? throw new InvalidDataException("The package names no document.");

    /// <returns>Null when there is no such part.</returns>
    public Stream? Open(string part) => _parts.GetValueOrDefault(part)?.Open();

    /// <summary>Bytes of a part once unpacked.</summary>
    public long LengthOf(string part) => _parts.GetValueOrDefault(part)?.Length ?? 0;

    /// <param name="part">Empty for the package itself.</param>
    public IReadOnlyList<PartRelation> RelationsOf(string part)
    {
        var (folder, name) = part.LastIndexOf('/') is var slash and >= 0 ? (part[..(slash + 1)], part[(slash + 1)..]) : ("", part);
        var relations = new List<PartRelation>();
        if (Open($"{folder}_rels/{name}.rels") is not { } stream) return relations;
        using var reader = SafeXml.Open(stream, SynthesisLimits.Sheet.WorkbookCharacters);
        while (SafeXml.Next(reader))
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName != "Relationship") continue;
            relations.Add(PartRelation.Of(reader.GetAttribute("Id"), reader.GetAttribute("Type"), reader.GetAttribute("Target"), reader.GetAttribute("TargetMode"), folder));
        }

        return relations;
    }
}
