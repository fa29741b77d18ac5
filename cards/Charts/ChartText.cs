using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;

namespace E4Bot.Cards.Charts;

/// <summary>Every figure of a chart, in words: what is read aloud in place of the picture.</summary>
public static class ChartText
{
    private const int Few = 12;

    /// <summary>Characters of JSON that the name of a row may take, of a few or of many.</summary>
    private const int Long = 120;
    private const int Short = 48;

    public static string Of(Chart chart) => Spacing.Of(chart switch
    {
        ColumnChart columns => Sentences(columns, "Diagramme en colonnes", By(columns.YTitle, columns.XTitle), Columns(columns.Columns), columns.Mark?.Text),
        TwinChart twin => Sentences(twin, "Deux diagrammes en colonnes", By(twin.YTitle, twin.XTitle), Set(twin.First), Set(twin.Second)),
        BarChart bars => Sentences(bars, "Diagramme en barres", By(bars.XTitle, bars.YTitle), Listed(bars.Bars, bar => bar.Label, bar => bar.ValueText)),
        IntervalChart intervals => Sentences(
            intervals, "Estimations et intervalles", By(intervals.XTitle, intervals.YTitle), Listed(intervals.Intervals, row => row.Label, row => row.ValueText)),
        StackedChart stacked => Sentences(stacked, "Barres empilées", By("Répartition", stacked.YTitle), Listed(stacked.Rows, row => row.Label, row => Parts(stacked, row))),
        _ => throw new ArgumentOutOfRangeException(nameof(chart)),
    });

    private static string Sentences(Chart chart, string kind, params IReadOnlyList<string?> said) =>
        string.Join(' ', ((string?[])[$"{kind}. {chart.Title}", chart.Remark, .. said]).OfType<string>().Where(text => text.Length > 0).Select(Ended));

    private static string Set(Columns set) => string.Join(". ", ((string?[])[$"{set.Name} : {Columns(set.Bars)}", set.Mark?.Text]).OfType<string>());

    /// <summary>Columns of zero are many, and are said together.</summary>
    private static string Columns(IReadOnlyList<Bar> columns)
    {
        var standing = columns.Where(column => column.Value > 0).ToArray();
        if (standing.Length == 0) return "0 partout";
        return Listed(standing, column => column.Label, column => column.ValueText) + (standing.Length < columns.Count ? " ; 0 ailleurs" : "");
    }

    private static string Parts(StackedChart chart, StackedRow row) =>
        string.Join(", ", chart.Parts.Zip(row.Counts, (part, count) => $"{part} {Typography.Number(count)}"));

    private static string Listed<T>(IReadOnlyList<T> rows, Func<T, string> label, Func<T, string> value) =>
        string.Join(" ; ", rows.Take(ChartSection.MostRows).Select(row => $"{NameOf(label(row), rows.Count)} : {value(row)}"))
        + (rows.Count > ChartSection.MostRows ? $" ; … et {Typography.Number(rows.Count - ChartSection.MostRows)} autres" : "");

    /// <summary>« Moyenne sur 20, par commission ».</summary>
    private static string By(string value, string label) => $"{value}, par {char.ToLowerInvariant(label[0])}{label[1..]}";

    internal static string NameOf(string label, int rows) => Fit.Excerpt(label, rows > Few ? Short : Long);

    private static string Ended(string sentence) => sentence[^1] is '.' or '?' or '!' ? sentence : sentence + ".";
}
