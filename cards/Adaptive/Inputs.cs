using System.Text.Json.Serialization;

namespace E4Bot.Cards.Adaptive;

/// <summary>Every input has a label for screen readers, and says in French what is wrong with it.</summary>
public abstract record Input : Element
{
    [JsonConverter(typeof(FrenchText))]
    public required string Label { get; init; }

    [JsonConverter(typeof(FrenchText))]
    public required string ErrorMessage { get; init; }

    public bool? IsRequired { get; init; }
}

public sealed record TextInput : Input
{
    public string? Value { get; init; }

    [JsonConverter(typeof(FrenchText))]
    public string? Placeholder { get; init; }

    public bool? IsMultiline { get; init; }

    public int? MaxLength { get; init; }
}

public sealed record ChoiceInput : Input
{
    public required IReadOnlyList<Choice> Choices { get; init; }

    public string Style { get; init; } = "expanded";

    public string? Value { get; init; }

    public bool Wrap { get; } = true;
}

public sealed record Choice([property: JsonConverter(typeof(FrenchText))] string Title, string Value);

public sealed record ToggleInput : Input
{
    [JsonConverter(typeof(FrenchText))]
    public required string Title { get; init; }

    public string Value { get; init; } = "false";

    public bool Wrap { get; } = true;
}

public sealed record DateInput : Input
{
    /// <summary>yyyy-MM-dd.</summary>
    public string? Value { get; init; }
}
