using System.Globalization;
using System.Security;
using System.Text;
using E4Bot.Host.Tests.Import;

namespace E4Bot.Host.Tests.Synthesis.Making;

/// <summary>A text in several runs, as when a part of it is bold.</summary>
internal sealed record Rich(params string[] Runs);

/// <summary>A number in the style of that place in <see cref="BookWriter.Formats"/>.</summary>
internal sealed record Styled(double Number, int Format);

/// <summary>Writes sheets to a real .xlsx file, the way Excel, LibreOffice or a library does.</summary>
internal sealed class BookWriter
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly List<string> _shared = [];

    public bool SharesTexts { get; init; } = true;

    public bool Since1904 { get; init; }

    /// <summary>Formats of numbers that cells may be styled with.</summary>
    public IReadOnlyList<string> Formats { get; init; } = ["General", "dd/mm/yyyy", "mmm\\-yy", "[$-40C]mmmm\\ yyyy;@"];

    /// <summary>XML behind the rows: blank cells without end, or more rows.</summary>
    public string Tail { get; init; } = "";

    /// <summary>XML behind the data: drawings, validations.</summary>
    public string After { get; init; } = "";

    /// <summary>Other parts of the package.</summary>
    public IReadOnlyList<(string Path, string Content)> Others { get; init; } = [];

    public byte[] Write(params SheetModel[] sheets)
    {
        List<(string, string)> parts = [.. sheets.Select((sheet, i) => ($"xl/worksheets/sheet{i + 1}.xml", Worksheet(sheet)))];
        parts.AddRange(sheets.Select((sheet, i) => ($"xl/worksheets/_rels/sheet{i + 1}.xml.rels", Package([.. sheet.Links.Values.Select(target => ("hyperlink", target, true))]))));
        parts.Add(("xl/workbook.xml", Workbook(sheets)));
        parts.Add(("xl/_rels/workbook.xml.rels", Package(
            [.. sheets.Select((_, i) => ("worksheet", $"worksheets/sheet{i + 1}.xml", false)), ("styles", "styles.xml", false), ("sharedStrings", "/xl/sharedStrings.xml", false)])));
        parts.Add(("xl/styles.xml", Styles()));
        parts.Add(("xl/sharedStrings.xml", $"<sst xmlns=\"{Main}\">{string.Concat(_shared.Select(text => $"<si>{text}</si>"))}</sst>"));
        parts.Add(("_rels/.rels", Package([("officeDocument", "xl/workbook.xml", false)])));
        parts.Add(("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"));
        return Xlsx.Zip(parts.Concat(Others));
    }

    private string Workbook(IReadOnlyList<SheetModel> sheets) =>
        $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><workbookPr date1904=\"{(Since1904 ? 1 : 0)}\"/><sheets>"
        + string.Concat(sheets.Select((sheet, i) =>
            $"<sheet name=\"{SecurityElement.Escape(sheet.Name)}\" sheetId=\"{i + 7}\"{(sheet.IsHidden ? " state=\"hidden\"" : "")} r:id=\"rId{i + 1}\"/>"))
        + "</sheets></workbook>";

    private string Styles()
    {
        var formats = Formats.Select((code, i) => $"<numFmt numFmtId=\"{164 + i}\" formatCode=\"{SecurityElement.Escape(code)}\"/>");
        var styles = Formats.Select((_, i) => $"<xf numFmtId=\"{164 + i}\"/>").Append("<xf numFmtId=\"17\"/>");
        return $"<styleSheet xmlns=\"{Main}\"><numFmts>{string.Concat(formats)}</numFmts><cellStyleXfs><xf numFmtId=\"17\"/></cellStyleXfs><cellXfs>{string.Concat(styles)}</cellXfs></styleSheet>";
    }

    private string Worksheet(SheetModel sheet)
    {
        var xml = new StringBuilder($"<worksheet xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><dimension ref=\"A1:XFD1048576\"/><sheetData>");
        foreach (var row in sheet.Cells.GroupBy(cell => cell.Key.Row))
            xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{row.Key}\">{string.Concat(row.Select(cell => Cell(cell.Value, $"r=\"{Name(cell.Key)}\"")))}</row>");
        xml.Append(Tail).Append("</sheetData>");
        if (sheet.Merges.Count > 0)
            xml.Append($"<mergeCells>{string.Concat(sheet.Merges.Select(m => $"<mergeCell ref=\"{Name((m.Top, m.Left))}:{Name((m.Bottom, m.Right))}\"/>"))}</mergeCells>");
        if (sheet.Links.Count > 0)
            xml.Append($"<hyperlinks>{string.Concat(sheet.Links.Keys.Select((place, i) => $"<hyperlink ref=\"{Name(place)}\" r:id=\"rId{i + 1}\"/>"))}</hyperlinks>");
        return xml.Append(After).Append("</worksheet>").ToString();
    }

    private string Cell(object value, string place) => value switch
    {
        RawCell raw => raw.Xml.Replace("@", place),
        Rich rich => Text(string.Concat(rich.Runs.Select(run => $"<r><rPr><b/></rPr>{Run(run)}</r>")) + "<rPh sb=\"0\" eb=\"1\"><t>non lu</t></rPh>", place),
        string text => Text(Run(text), place),
        bool yes => $"<c {place} t=\"b\"><v>{(yes ? 1 : 0)}</v></c>",
        Styled styled => $"<c {place} s=\"{styled.Format}\"><v>{styled.Number.ToString("R", CultureInfo.InvariantCulture)}</v></c>",
        DateOnly date => $"<c {place} s=\"1\"><v>{date.DayNumber - (Since1904 ? new DateOnly(1904, 1, 1) : new(1899, 12, 30)).DayNumber}</v></c>",
        IFormattable number => $"<c {place}><v>{number.ToString(null, CultureInfo.InvariantCulture)}</v></c>",
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    private string Text(string xml, string place)
    {
        if (!SharesTexts) return $"<c {place} t=\"inlineStr\"><is>{xml}</is></c>";
        if (!_shared.Contains(xml)) _shared.Add(xml);
        return $"<c {place} t=\"s\"><v>{_shared.IndexOf(xml)}</v></c>";
    }

    private static string Run(string text) => $"<t xml:space=\"preserve\">{SecurityElement.Escape(text.Replace("_x", "_x005F_x"))}</t>";

    private static string Name((int Row, int Column) place) => $"{Letters(place.Column)}{place.Row}";

    private static string Letters(int column) => column < 26 ? $"{(char)('A' + column)}" : Letters((column / 26) - 1) + Letters(column % 26);

    private static string Package(params (string Kind, string Target, bool IsExternal)[] targets) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(targets.Select((t, i) =>
            $"<Relationship Id=\"rId{i + 1}\" Type=\"{Relations}/{t.Kind}\" Target=\"{SecurityElement.Escape(t.Target)}\"{(t.IsExternal ? " TargetMode=\"External\"" : "")}/>"))
        + "</Relationships>";
}
