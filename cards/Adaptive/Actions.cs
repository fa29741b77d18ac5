using System.Text.Json.Serialization;
using E4Bot.Cards.Wire;

namespace E4Bot.Cards.Adaptive;

[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ExecuteAction), "Action.Execute")]
[JsonDerivedType(typeof(OpenUrlAction), "Action.OpenUrl")]
[JsonDerivedType(typeof(ToggleVisibilityAction), "Action.ToggleVisibility")]
public abstract record CardAction
{
    [JsonConverter(typeof(FrenchText))]
    public required string Title { get; init; }

    /// <summary>"positive" for the step's main button, "destructive" for what takes something away.</summary>
    public string? Style { get; init; }
}

/// <summary>A press that the bot answers with the next card. The verb is never empty: Teams routes by it.</summary>
public sealed record ExecuteAction : CardAction
{
    public required string Verb { get; init; }

    public required ActionData Data { get; init; }

    /// <summary>"none" for a press that leaves the card's inputs behind: back, on, summary.</summary>
    public string? AssociatedInputs { get; init; }
}

public sealed record OpenUrlAction(string Url) : CardAction;

public sealed record ToggleVisibilityAction(IReadOnlyList<string> TargetElements) : CardAction;
