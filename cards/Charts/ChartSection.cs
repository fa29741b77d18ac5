using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;

namespace E4Bot.Cards.Charts;

/// <summary>A chart in a card: the one that Teams draws, and behind it the picture for clients that draw none.</summary>
public static class ChartSection
{
    /// <summary>Rows that are written out, of a whole academy's; what is left out is counted.</summary>
    public const int MostRows = 60;

    private static readonly string[] Shades = ["neutral", "sequential1", "sequential3", "sequential5", "sequential8"];

    /// <param name="picture">The same chart as a PNG, drawn by the program.</param>
    public static Element Of(Chart chart, ReadOnlyMemory<byte> picture)
    {
        var fallback = new Picture(picture, ChartText.Of(chart)) { Spacing = "medium" };
        return chart switch
        {
            ColumnChart columns => Titled(new UprightBars(Values(columns.Columns)) { Title = TitleOf(chart, columns.Mark), Fallback = fallback }, columns.XTitle, columns.YTitle),
            TwinChart twin => Titled(new GroupedBars([Series(twin.First, "categoricalBlue"), Series(twin.Second, "categoricalMarigold")]) { Title = TitleOf(chart), Fallback = fallback }, twin.XTitle, twin.YTitle),
            BarChart bars => Titled(new LyingBars(Said(bars.Bars)) { Title = TitleOf(chart), Fallback = fallback }, bars.XTitle, bars.YTitle),
            StackedChart stacked => Titled(new StackedBars(Stacks(stacked)) { Title = TitleOf(chart), Fallback = fallback }, null, stacked.YTitle),
            IntervalChart => fallback,
            _ => throw new ArgumentOutOfRangeException(nameof(chart)),
        };
    }

    private static DrawnChart Titled(DrawnChart chart, string? x, string y) =>
        chart with { Spacing = "medium", XAxisTitle = x is null ? null : Spacing.Of(x), YAxisTitle = Spacing.Of(y) };

    /// <summary>Teams draws no mark: it is said.</summary>
    private static string TitleOf(Chart chart, ColumnMark? mark = null) =>
        Spacing.Of(string.Join(" – ", ((string?[])[chart.Title, mark?.Text, chart.Remark]).OfType<string>()));

    private static PlottedValue[] Values(IReadOnlyList<Bar> bars) => [.. bars.Take(MostRows).Select(bar => new PlottedValue(ChartText.NameOf(bar.Label, bars.Count), bar.Value))];

    /// <summary>With its figure in the label: Teams would write a decimal point, and no number of candidates.</summary>
    private static PlottedValue[] Said(IReadOnlyList<Bar> bars) =>
        [.. bars.Take(MostRows).Select(bar => new PlottedValue(Spacing.Of($"{ChartText.NameOf(bar.Label, bars.Count)} : {bar.ValueText}"), bar.Value))];

    private static PlottedSeries Series(Columns set, string color) =>
        new(Spacing.Of(set.Mark is { } mark ? $"{ChartText.NameOf(set.Name, 2)}, {mark.Text}" : ChartText.NameOf(set.Name, 2)), color, Values(set.Bars));

    private static PlottedRow[] Stacks(StackedChart chart) =>
    [
        .. chart.Rows.Take(MostRows).Select(row => new PlottedRow(
            ChartText.NameOf(row.Label, chart.Rows.Count), [.. chart.Parts.Select((part, i) => new PlottedPart(Spacing.Of(part), row.Counts[i], Shades[i]))])),
    ];
}
