using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using E4Bot.Host.Files.Import.Sheets;

namespace E4Bot.Host.Files.Synthesis.Book;

/// <summary>
/// Which styles show a number as a month. A spreadsheet takes « 10/2024 » for the first of October and shows « oct-24 »: the day was never written.
/// </summary>
internal sealed partial class NumberFormats
{
    private const int MonthAndYear = 17;
    private const int MostStyles = 70_000;

    public static readonly NumberFormats None = new([]);

    private readonly List<bool> _isMonth;

    private NumberFormats(List<bool> isMonth) => _isMonth = isMonth;

    /// <param name="style">The cell's, as written.</param>
    public CellKind KindOf(string? style) =>
        int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < _isMonth.Count && _isMonth[at] ? CellKind.MonthNumber : CellKind.Number;

    public static NumberFormats Read(Stream part)
    {
        var (months, styles, isOfCells) = (new HashSet<int> { MonthAndYear }, new List<bool>(), false);
        using var reader = SafeXml.Open(part, SynthesisLimits.PartCharacters);
        while (SafeXml.Next(reader))
        {
            if (reader.LocalName == "cellXfs") isOfCells = reader.NodeType == XmlNodeType.Element && !reader.IsEmptyElement;
            else if (reader.NodeType != XmlNodeType.Element) continue;
            else if (reader.LocalName == "numFmt" && IsMonth(reader.GetAttribute("formatCode") ?? "")) months.Add(FormatOf(reader));
            else if (reader.LocalName == "xf" && isOfCells && styles.Count < MostStyles) styles.Add(months.Contains(FormatOf(reader)));
        }

        return new NumberFormats(styles);
    }

    private static int FormatOf(XmlReader reader) =>
        int.TryParse(reader.GetAttribute("numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out var format) ? format : 0;

    /// <summary>Months and years, neither days nor times.</summary>
    private static bool IsMonth(string code)
    {
        var letters = code.Length > 255 ? "" : Literals.Replace(code, "").ToLowerInvariant();
        return letters.Contains('m') && letters.Contains('y') && letters.AsSpan().IndexOfAny('d', 'h', 's') < 0;
    }

    /// <summary>Quoted words, languages and escaped characters.</summary>
    [GeneratedRegex("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", RegexOptions.CultureInvariant)]
    private static partial Regex Literals { get; }
}
