using System.Globalization;
using System.Xml;

namespace E4Bot.Host.Files.Import.Sheets;

/// <summary>Reads a worksheet's rows as they stream by. Elements are known by their local name: the strict and the usual dialect read alike.</summary>
internal sealed class WorksheetReader(IReadOnlyList<string> sharedTexts, CellKind number)
{
    /// <returns>Null when there are too many rows.</returns>
    public IReadOnlyList<SheetRow>? Read(Stream part)
    {
        var rows = new RowGathering();
        int line = 0, column = -1;
        using var reader = SafeXml.Open(part);
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element) continue;
            if (reader.LocalName == "row")
            {
                if (!rows.End(line)) return null;
                (line, column) = (LineOf(reader) ?? line + 1, -1);
            }
            else if (reader.LocalName == "c")
            {
                column = CellReference.Column(reader.GetAttribute("r")) ?? column + 1;
                rows.Put(column, CellOf(reader));
            }
        }

        return rows.End(line) ? rows.Rows : null;
    }

    private static int? LineOf(XmlReader row) =>
        int.TryParse(row.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var line) ? line : null;

    private SheetCell CellOf(XmlReader cell)
    {
        var type = cell.GetAttribute("t");
        var content = CellContent.Read(cell);
        if (content is { HasFormula: true, Text: "" } && type != "str") return new SheetCell(CellKind.Fault, "");
        return type switch
        {
            "s" => new SheetCell(CellKind.Text, Shared(content.Text)),
            "b" => new SheetCell(CellKind.Text, content.Text == "1" ? "vrai" : "faux"),
            "e" => new SheetCell(CellKind.Fault, content.Text),
            null or "n" => new SheetCell(number, content.Text),
            _ => new SheetCell(CellKind.Text, content.Text),
        };
    }

    private string Shared(string index) =>
        int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < sharedTexts.Count ? sharedTexts[at] : "";
}
