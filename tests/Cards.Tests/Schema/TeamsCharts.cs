using System.Text.Json;
using E4Bot.Cards.Tests.Reading;
using static E4Bot.Cards.Tests.Schema.Kinds;

namespace E4Bot.Cards.Tests.Schema;

/// <summary>
/// The charts that Teams knows beside version 1.5, with the properties and types that its SDK publishes. Behind each stands an element of 1.5, never another
/// chart: whoever does not know the one may not know the other.
/// </summary>
internal static class TeamsCharts
{
    private static readonly Kind Colours = OneOf(
        "neutral", "categoricalBlue", "categoricalMarigold", "sequential1", "sequential2", "sequential3", "sequential4", "sequential5", "sequential6", "sequential7", "sequential8");

    private static readonly Kind Value = Is(Shape.Of(("x!", Words), ("y!", Number), ("color", Colours)));

    private static readonly Kind Series = Is(Shape.Of(("legend!", Words), ("values!", ListOf(Value)), ("color", Colours)));

    private static readonly Kind Part = Is(Shape.Of(("legend!", Words), ("value!", Number), ("color", Colours)));

    private static readonly Kind Row = Is(Shape.Of(("title!", Words), ("data!", ListOf(Part))));

    private static readonly Shape Upright = Shape.Of(("showBarValues", Flag), ("yMin", Number), ("yMax", Number));

    private static readonly Dictionary<string, Shape> Shapes = new()
    {
        ["Chart.VerticalBar"] = Upright.And(Shape.Of(("data!", ListOf(Value)))),
        ["Chart.VerticalBar.Grouped"] = Upright.And(Shape.Of(("data!", ListOf(Series)), ("stacked", Flag))),
        ["Chart.HorizontalBar"] = Shape.Of(("data!", ListOf(Value)), ("displayMode", OneOf("AbsoluteWithAxis", "AbsoluteNoAxis", "PartToWhole"))),
        ["Chart.HorizontalBar.Stacked"] = Shape.Of(("data!", ListOf(Row))),
    };

    public static bool IsOne(JsonElement value) => Typed([.. Shapes.Keys])(value);

    /// <summary>Null of what is no such chart.</summary>
    public static Shape? ShapeOf(JsonElement node, string[] elements) => Shapes.GetValueOrDefault(node.Type())?.And(Shape.Of(
        ("id", Words), ("isVisible", Flag), ("spacing", Text), ("separator", Flag), ("title!", Words), ("showTitle", Flag), ("xAxisTitle", Words), ("yAxisTitle", Words),
        ("color", Colours), ("fallback!", Typed(elements))));

    private static Kind Is(Shape shape) => value => value.ValueKind == JsonValueKind.Object && shape.Faults(value).ToArray() is [];
}
