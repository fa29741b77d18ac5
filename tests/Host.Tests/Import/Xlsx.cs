using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace E4Bot.Host.Tests.Import;

/// <summary>A cell written as XML, for what no ordinary value says. « @ » stands for the cell's place.</summary>
internal sealed record RawCell(string Xml);

/// <summary>Writes workbooks the way spreadsheets do: texts shared or in place, dates as days, times as parts of a day.</summary>
internal sealed class Xlsx
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly List<string> _shared = [];

    public bool SharesTexts { get; init; } = true;

    public bool Since1904 { get; init; }

    /// <summary>Leaves out the places of rows and cells, which some writers do.</summary>
    public bool WithoutPlaces { get; init; }

    /// <summary>Writes the names of the ISO standard's strict dialect.</summary>
    public bool IsStrict { get; init; }

    /// <summary>XML put at the end of each sheet's data.</summary>
    public string Tail { get; init; } = "";

    public byte[] Write(params (string Name, IReadOnlyList<IReadOnlyList<object?>> Rows)[] sheets)
    {
        var parts = sheets.Select((sheet, i) => ($"xl/worksheets/sheet{i + 1}.xml", Worksheet(sheet.Rows))).ToList();
        parts.Add(("xl/workbook.xml", Workbook([.. sheets.Select(s => s.Name)])));
        parts.Add(("xl/_rels/workbook.xml.rels", WorkbookRelations(sheets.Length)));
        parts.Add(("xl/sharedStrings.xml", $"<sst xmlns=\"{Main}\">{string.Concat(_shared.Select(t => $"<si>{Text(t)}</si>"))}</sst>"));
        parts.Add(("_rels/.rels", Relationships(("officeDocument", "xl/workbook.xml"))));
        parts.Add(("[Content_Types].xml", ContentTypes(sheets.Length)));
        return Zip(IsStrict ? parts.Select(part => (part.Item1, Strict(part.Item2))) : parts);
    }

    private static string Strict(string xml) => xml
        .Replace(Main, "http://purl.oclc.org/ooxml/spreadsheetml/main").Replace(Relations, "http://purl.oclc.org/ooxml/officeDocument/relationships");

    public static byte[] Zip(IEnumerable<(string Path, string Content)> parts)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (path, content) in parts)
            {
                using var entry = archive.CreateEntry(path).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }

        return file.ToArray();
    }

    private string Workbook(IReadOnlyList<string> names)
    {
        var sheets = names.Select((name, i) => $"<sheet name=\"{SecurityElement.Escape(name)}\" sheetId=\"{i + 1}\" r:id=\"rId{i + 1}\"/>");
        return $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><workbookPr date1904=\"{(Since1904 ? 1 : 0)}\"/>"
            + $"<sheets>{string.Concat(sheets)}</sheets></workbook>";
    }

    private string Worksheet(IReadOnlyList<IReadOnlyList<object?>> rows)
    {
        var xml = new StringBuilder($"<worksheet xmlns=\"{Main}\"><dimension ref=\"A1:XFD1048576\"/><sheetData>");
        for (var row = 0; row < rows.Count; row++)
        {
            xml.Append(WithoutPlaces ? "<row>" : $"<row r=\"{row + 1}\">");
            for (var column = 0; column < rows[row].Count; column++)
                xml.Append(Cell(rows[row][column], WithoutPlaces ? "" : $"r=\"{(char)('A' + column)}{row + 1}\""));
            xml.Append("</row>");
        }

        return xml.Append(Tail).Append("</sheetData></worksheet>").ToString();
    }

    private string Cell(object? value, string place) => value switch
    {
        null => $"<c {place} s=\"1\"/>",
        RawCell raw => raw.Xml.Replace("@", place),
        string text when SharesTexts => $"<c {place} t=\"s\"><v>{Share(text)}</v></c>",
        string text => $"<c {place} t=\"inlineStr\"><is>{Text(text)}</is></c>",
        bool yes => $"<c {place} t=\"b\"><v>{(yes ? 1 : 0)}</v></c>",
        DateOnly date => $"<c {place} s=\"2\"><v>{date.DayNumber - DayZero.DayNumber}</v></c>",
        TimeOnly time => $"<c {place} s=\"3\"><v>{(time.ToTimeSpan().TotalDays).ToString("R", CultureInfo.InvariantCulture)}</v></c>",
        IFormattable number => $"<c {place}><v>{number.ToString(null, CultureInfo.InvariantCulture)}</v></c>",
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    private DateOnly DayZero => Since1904 ? new(1904, 1, 1) : new(1899, 12, 30);

    private int Share(string text)
    {
        if (!_shared.Contains(text)) _shared.Add(text);
        return _shared.IndexOf(text);
    }

    private static string Text(string text) =>
        $"<t xml:space=\"preserve\">{SecurityElement.Escape(text.Replace("_x", "_x005F_x"))}</t>";

    private static string WorkbookRelations(int sheets) => Relationships(
        [.. Enumerable.Range(1, sheets).Select(i => ("worksheet", $"worksheets/sheet{i}.xml")), ("sharedStrings", "sharedStrings.xml")]);

    private static string Relationships(params (string Type, string Target)[] targets) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(targets.Select((t, i) => $"<Relationship Id=\"rId{i + 1}\" Type=\"{Relations}/{t.Type}\" Target=\"{t.Target}\"/>"))
        + "</Relationships>";

    private static string ContentTypes(int sheets)
    {
        const string kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";
        var parts = Enumerable.Range(1, sheets).Select(i =>
            $"<Override PartName=\"/xl/worksheets/sheet{i}.xml\" ContentType=\"{kind}.worksheet+xml\"/>");
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{kind}.sheet.main+xml\"/>"
            + $"<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"{kind}.sharedStrings+xml\"/>{string.Concat(parts)}</Types>";
    }
}
