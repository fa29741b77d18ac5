using System.Globalization;
using System.Xml;

namespace E4Bot.Host.Files.Import.Sheets;

/// <summary>
/// Reads a worksheet's rows as they stream by. Elements are known by their local name: the strict and the usual dialect read alike.
/// </summary>
/// <param name="number">The kind of a number, by the style of its cell.</param>
/// <param name="other">Shown every element that is neither a row nor a cell, and all that is read of it.</param>
internal sealed class WorksheetReader(
    IReadOnlyList<string> sharedTexts, Func<string?, CellKind> number, SheetLimits limits, Action<XmlReader>? other = null)
{
    private readonly TextGathering _gathering = new(limits.CellCharacters);

    /// <returns>Null when there are too many rows.</returns>
    public IReadOnlyList<SheetRow>? Read(Stream part)
    {
        var rows = new RowGathering(limits);
        int line = 0, column = -1;
        using var reader = SafeXml.Open(part, limits.UnpackedBytes, limits.Tags);
        while (SafeXml.Next(reader))
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
            else other?.Invoke(reader);
        }

        return rows.End(line) ? rows.Rows : null;
    }

    private static int? LineOf(XmlReader row) =>
        int.TryParse(row.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var line) ? line : null;

    private SheetCell CellOf(XmlReader cell)
    {
        var (type, style) = (cell.GetAttribute("t"), cell.GetAttribute("s"));
        var (text, hasFormula) = _gathering.Read(cell);
        if (hasFormula && text.Length == 0 && type != "str") return new SheetCell(CellKind.Fault, "");
        return type switch
        {
            "s" => new SheetCell(CellKind.Text, Shared(text)),
            "b" => new SheetCell(CellKind.Text, text == "1" ? "vrai" : "faux"),
            "e" => new SheetCell(CellKind.Fault, text),
            null or "n" => new SheetCell(number(style), text),
            _ => new SheetCell(CellKind.Text, text),
        };
    }

    private string Shared(string index) =>
        int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < sharedTexts.Count ? sharedTexts[at] : "";
}
