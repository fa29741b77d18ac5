using System.Text.Json.Serialization;

namespace E4Bot.Cards.Adaptive;

/// <summary>What a card's body is made of.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(TextBlock), "TextBlock")]
[JsonDerivedType(typeof(RichTextBlock), "RichTextBlock")]
[JsonDerivedType(typeof(Container), "Container")]
[JsonDerivedType(typeof(ColumnSet), "ColumnSet")]
[JsonDerivedType(typeof(ActionSet), "ActionSet")]
[JsonDerivedType(typeof(Picture), "Image")]
[JsonDerivedType(typeof(UprightBars), "Chart.VerticalBar")]
[JsonDerivedType(typeof(GroupedBars), "Chart.VerticalBar.Grouped")]
[JsonDerivedType(typeof(LyingBars), "Chart.HorizontalBar")]
[JsonDerivedType(typeof(StackedBars), "Chart.HorizontalBar.Stacked")]
[JsonDerivedType(typeof(TextInput), "Input.Text")]
[JsonDerivedType(typeof(ChoiceInput), "Input.ChoiceSet")]
[JsonDerivedType(typeof(ToggleInput), "Input.Toggle")]
[JsonDerivedType(typeof(DateInput), "Input.Date")]
public abstract record Element
{
    public string? Id { get; init; }

    /// <summary>Left out when shown.</summary>
    public bool? IsVisible { get; init; }

    public string? Spacing { get; init; }

    public bool? Separator { get; init; }
}

/// <summary>A text of ours, in which Teams reads markdown: whatever a person typed goes through <see cref="Markdown.Escape"/>, or into a <see cref="RichTextBlock"/>.</summary>
public sealed record TextBlock([property: JsonConverter(typeof(FrenchText))] string Text) : Element
{
    public bool Wrap { get; } = true;

    public string? Style { get; init; }

    public string? Size { get; init; }

    public string? Weight { get; init; }

    public string? Color { get; init; }

    public bool? IsSubtle { get; init; }
}

/// <summary>Text in which nothing is markdown: the place for what people typed.</summary>
public sealed record RichTextBlock(IReadOnlyList<TextRun> Inlines) : Element;

public sealed record TextRun([property: JsonConverter(typeof(VerbatimText))] string Text)
{
    public string Type { get; } = "TextRun";

    public string? Size { get; init; }

    public string? Weight { get; init; }

    public bool? Italic { get; init; }

    public bool? IsSubtle { get; init; }
}

public sealed record Container(IReadOnlyList<Element> Items) : Element
{
    public string? Style { get; init; }
}

public sealed record ColumnSet(IReadOnlyList<Column> Columns) : Element;

public sealed record Column(string Width, IReadOnlyList<Element> Items)
{
    public string Type { get; } = "Column";
}

public sealed record ActionSet(IReadOnlyList<CardAction> Actions) : Element;
