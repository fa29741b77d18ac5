using System.Xml;
using E4Bot.Host.Files.Import.Sheets;
using E4Bot.Host.Files.Synthesis.Page;

namespace E4Bot.Host.Files.Synthesis.Book;

/// <summary>A workbook's own part: its sheets by name, and from when it counts days.</summary>
internal sealed record SheetList(IReadOnlyList<ListedSheet> Sheets, bool Since1904)
{
    public static SheetList Read(Stream part)
    {
        var (sheets, since1904) = (new List<ListedSheet>(), false);
        using var reader = SafeXml.Open(part, SynthesisLimits.Sheet.WorkbookCharacters);
        while (SafeXml.Next(reader))
        {
            if (reader.NodeType != XmlNodeType.Element) continue;
            if (reader.LocalName == "workbookPr") since1904 = reader.GetAttribute("date1904") is "1" or "true" or "on";
            else if (reader.LocalName == "sheet")
            {
                var isHidden = reader.GetAttribute("state") is "hidden" or "veryHidden";
                sheets.Add(new ListedSheet(PageText.OneLine(reader.GetAttribute("name") ?? ""), isHidden, RelationOf(reader)));
            }
        }

        return new SheetList(sheets, since1904);
    }

    /// <summary>« r:id »; its namespace is another in the strict dialect.</summary>
    public static string RelationOf(XmlReader reader)
    {
        var id = "";
        for (var more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
            if (reader.LocalName == "id" && reader.NamespaceURI.Length > 0) id = reader.Value;
        reader.MoveToElement();
        return id;
    }
}

/// <summary>A sheet as the workbook lists it.</summary>
/// <param name="Relation">The id of the relation that leads to its part.</param>
internal sealed record ListedSheet(string Name, bool IsHidden, string Relation);
