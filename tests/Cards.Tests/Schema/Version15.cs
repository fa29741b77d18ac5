using System.Text.Json;
using E4Bot.Cards.Tests.Reading;
using static E4Bot.Cards.Tests.Schema.Kinds;

namespace E4Bot.Cards.Tests.Schema;

/// <summary>
/// Adaptive Cards 1.5 as published: of each type that our cards use, the properties it may have and their values. A type that is not
/// here, Action.ShowCard above all (its inputs are lost in Teams), is a fault. The charts
/// are Teams' own (<see cref="TeamsCharts"/>). A name that ends with « ! » is required.
/// </summary>
internal static class Version15
{
    private static readonly string[] Elements =
        ["TextBlock", "RichTextBlock", "Image", "Container", "ColumnSet", "ActionSet", "Input.Text", "Input.ChoiceSet", "Input.Toggle", "Input.Date"];

    private static readonly Kind AnyElement = value => Typed(Elements)(value) || TeamsCharts.IsOne(value);

    private static readonly string[] Actions = ["Action.Execute", "Action.OpenUrl", "Action.ToggleVisibility"];

    private static readonly Kind Spacings = OneOf("default", "none", "small", "medium", "large", "extraLarge", "padding");

    private static readonly Kind Styles = OneOf("default", "emphasis", "good", "attention", "warning", "accent");

    private static readonly Kind Sizes = OneOf("default", "small", "medium", "large", "extraLarge");

    private static readonly Kind Weights = OneOf("default", "lighter", "bolder");

    private static readonly Kind Colours = OneOf("default", "dark", "light", "accent", "good", "warning", "attention");

    private static readonly Shape Element = Shape.Of(("id", Words), ("isVisible", Flag), ("spacing", Spacings), ("separator", Flag));

    private static readonly Shape Writing = Shape.Of(("text!", Text), ("size", Sizes), ("weight", Weights), ("color", Colours), ("isSubtle", Flag));

    private static readonly Shape Input = Shape.Of(
        ("id!", Words), ("label!", Words), ("errorMessage!", Words), ("isRequired", Flag), ("isVisible", Flag), ("spacing", Spacings), ("separator", Flag));

    private static readonly Shape Action = Shape.Of(("title!", Words), ("style", OneOf("default", "positive", "destructive")));

    private static readonly Dictionary<string, Shape> Shapes = new()
    {
        ["AdaptiveCard"] = Shape.Of(
            ("version!", OneOf("1.5")), ("body!", ListOf(AnyElement)), ("fallbackText!", Words), ("lang", OneOf("fr")), ("$schema", Text),
            ("refresh", Refresh), ("msteams", Data)),
        ["TextBlock"] = Element.And(Writing).And(Shape.Of(("wrap", Flag), ("style", OneOf("default", "heading")))),
        ["RichTextBlock"] = Element.And(Shape.Of(("inlines!", ListOf(Typed("TextRun"))))),
        ["TextRun"] = Writing.And(Shape.Of(("italic", Flag))),
        ["Image"] = Element.And(Shape.Of(("url!", InlinePng), ("altText!", Words), ("size", OneOf("auto", "stretch", "small", "medium", "large")))),
        ["Container"] = Element.And(Shape.Of(("items!", ListOf(AnyElement)), ("style", Styles))),
        ["ColumnSet"] = Element.And(Shape.Of(("columns!", ListOf(Typed("Column"))))),
        ["Column"] = Element.And(Shape.Of(("items!", ListOf(AnyElement)), ("width", OneOf("auto", "stretch")))),
        ["ActionSet"] = Element.And(Shape.Of(("actions!", ListOf(Typed(Actions))))),
        ["Input.Text"] = Input.And(Shape.Of(("value", Text), ("placeholder", Words), ("isMultiline", Flag), ("maxLength", Count))),
        ["Input.ChoiceSet"] = Input.And(Shape.Of(("choices!", ListOf(Choice)), ("style", OneOf("compact", "expanded")), ("value", Words), ("wrap", Flag))),
        ["Input.Toggle"] = Input.And(Shape.Of(("title!", Words), ("value", OneOf("true", "false")), ("wrap", Flag))),
        ["Input.Date"] = Input.And(Shape.Of(("value", Day))),
        ["Action.Execute"] = Action.And(Shape.Of(("verb!", Words), ("data", Data), ("associatedInputs", OneOf("auto", "none")))),
        ["Action.OpenUrl"] = Action.And(Shape.Of(("url!", Link))),
        ["Action.ToggleVisibility"] = Action.And(Shape.Of(("targetElements!", ListOf(Words)))),
    };

    public static IEnumerable<string> Faults(ReadCard card) => card.Nodes.SelectMany(node => (Shapes.GetValueOrDefault(node.Type()) ?? TeamsCharts.ShapeOf(node, Elements)) is { } shape
        ? shape.Faults(node).Select(fault => $"{node.Type()} {fault}")
        : [$"{node.Type()} is not one of our types"]);

    private static bool Choice(JsonElement value) => Shape.Of(("title!", Words), ("value!", Words)).Faults(value).ToArray() is [];

    private static bool Refresh(JsonElement value) =>
        Shape.Of(("action!", Typed("Action.Execute")), ("userIds", UserIds)).Faults(value).ToArray() is [];

    private static bool UserIds(JsonElement value) => value.ValueKind == JsonValueKind.Array && value.GetArrayLength() <= 60 && value.EnumerateArray().All(Words);
}
