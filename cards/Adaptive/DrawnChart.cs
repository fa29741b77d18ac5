using System.Text.Json.Serialization;

namespace E4Bot.Cards.Adaptive;

/// <summary>
/// A chart that Teams draws by itself: an extension of Teams beside version 1.5. Every other client shows what stands in its <see cref="Fallback"/>.
/// </summary>
public abstract record DrawnChart : Element
{
    [JsonConverter(typeof(VerbatimText))]
    public required string Title { get; init; }

    public bool ShowTitle { get; } = true;

    [JsonConverter(typeof(VerbatimText))]
    public string? XAxisTitle { get; init; }

    [JsonConverter(typeof(VerbatimText))]
    public string? YAxisTitle { get; init; }

    public required Element Fallback { get; init; }
}

/// <summary>« Chart.VerticalBar ».</summary>
public sealed record UprightBars(IReadOnlyList<PlottedValue> Data) : DrawnChart
{
    public string Color { get; } = "categoricalBlue";

    public bool ShowBarValues { get; } = true;

    public int YMin { get; }
}

/// <summary>« Chart.VerticalBar.Grouped ».</summary>
public sealed record GroupedBars(IReadOnlyList<PlottedSeries> Data) : DrawnChart
{
    public bool ShowBarValues { get; } = true;

    public int YMin { get; }
}

/// <summary>« Chart.HorizontalBar ».</summary>
public sealed record LyingBars(IReadOnlyList<PlottedValue> Data) : DrawnChart
{
    public string Color { get; } = "categoricalBlue";
}

/// <summary>« Chart.HorizontalBar.Stacked ».</summary>
public sealed record StackedBars(IReadOnlyList<PlottedRow> Data) : DrawnChart;

public sealed record PlottedValue([property: JsonConverter(typeof(VerbatimText))] string X, decimal Y);

public sealed record PlottedSeries([property: JsonConverter(typeof(VerbatimText))] string Legend, string Color, IReadOnlyList<PlottedValue> Values);

public sealed record PlottedRow([property: JsonConverter(typeof(VerbatimText))] string Title, IReadOnlyList<PlottedPart> Data);

public sealed record PlottedPart([property: JsonConverter(typeof(VerbatimText))] string Legend, int Value, string Color);
