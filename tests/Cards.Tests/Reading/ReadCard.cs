using System.Text;
using System.Text.Json;
using E4Bot.Cards.Adaptive;

namespace E4Bot.Cards.Tests.Reading;

/// <summary>A card as a client receives it.</summary>
internal sealed class ReadCard
{
    /// <summary>Properties of charts that are words.</summary>
    private static readonly string[] Worded = ["title", "xAxisTitle", "yAxisTitle", "x", "legend"];

    public ReadCard(AdaptiveCard card)
    {
        Json = Encoding.UTF8.GetString(CardJson.Write(card));
        using var document = JsonDocument.Parse(Json);
        Root = document.RootElement.Clone();
        Nodes = [.. Below(Root)];
    }

    public string Json { get; }

    public JsonElement Root { get; }

    /// <summary>Everything with a type: elements, inputs, actions, the card itself.</summary>
    public IReadOnlyList<JsonElement> Nodes { get; }

    public IEnumerable<JsonElement> Inputs => Nodes.Where(n => n.Type().StartsWith("Input.", StringComparison.Ordinal));

    public IEnumerable<JsonElement> Actions => Nodes.Where(n => n.Type().StartsWith("Action.", StringComparison.Ordinal));

    public IEnumerable<JsonElement> Presses => Actions.Where(n => n.Type() == "Action.Execute");

    public string FallbackText => Root.GetProperty("fallbackText").GetString()!;

    /// <summary>Texts in which a renderer reads markdown.</summary>
    public IEnumerable<string> MarkdownTexts => Texts("TextBlock", "text").Concat(Choices).Concat(Texts("Input.Toggle", "title")).Concat(All("errorMessage"));

    /// <summary>Texts without markup that are ours.</summary>
    public IEnumerable<string> PlainTexts =>
        All("label").Concat(All("placeholder")).Concat(Actions.Select(a => a.Word("title")!)).Concat(ChartTexts).Append(FallbackText);

    /// <summary>What is read on a chart, and what is read aloud in its place.</summary>
    public IEnumerable<string> ChartTexts => Texts("Image", "altText").Concat(Nodes.Where(n => n.Type().StartsWith("Chart.", StringComparison.Ordinal)).SelectMany(Plotted));

    public IEnumerable<string> Runs => Texts("TextRun", "text");

    /// <summary>Whatever a person reads before pressing anything.</summary>
    public IEnumerable<string> ReadTexts => MarkdownTexts.Concat(PlainTexts).Concat(Runs);

    private IEnumerable<string> Choices => Inputs.Where(i => i.TryGetProperty("choices", out _))
        .SelectMany(i => i.GetProperty("choices").EnumerateArray()).Select(c => c.Word("title")!);

    private IEnumerable<string> Texts(string type, string property) => Nodes.Where(n => n.Type() == type).Select(n => n.Word(property)!);

    private IEnumerable<string> All(string property) => Inputs.Select(i => i.Word(property)).OfType<string>();

    private static IEnumerable<string> Plotted(JsonElement chart) => chart.ValueKind switch
    {
        JsonValueKind.Array => chart.EnumerateArray().SelectMany(Plotted),
        JsonValueKind.Object => chart.EnumerateObject().Where(p => p.Name is not "fallback").SelectMany(p => Worded.Contains(p.Name) && p.Value.ValueKind == JsonValueKind.String
            ? [p.Value.GetString()!] : Plotted(p.Value)),
        _ => [],
    };

    private static IEnumerable<JsonElement> Below(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Below),
        JsonValueKind.Object when json.Word("type") is not null => json.EnumerateObject().SelectMany(p => Below(p.Value)).Prepend(json),
        JsonValueKind.Object => json.EnumerateObject().SelectMany(p => Below(p.Value)),
        _ => [],
    };
}
