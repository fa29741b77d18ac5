using System.Text.Json.Serialization;

namespace E4Bot.Cards.Adaptive;

/// <summary>An Adaptive Card of version 1.5, the newest that Teams promises for bots.</summary>
public sealed record AdaptiveCard
{
    public string Type { get; } = "AdaptiveCard";

    public string Version { get; } = "1.5";

    [JsonPropertyName("$schema")]
    public string Schema { get; } = "http://adaptivecards.io/schemas/adaptive-card.json";

    public string Lang { get; } = "fr";

    /// <summary>What a client that cannot show the card says instead. Never more than a bystander may read.</summary>
    [JsonConverter(typeof(FrenchText))]
    public required string FallbackText { get; init; }

    public required IReadOnlyList<Element> Body { get; init; }

    public Refresh? Refresh { get; init; }

    [JsonPropertyName("msteams")]
    public TeamsWidth Teams { get; } = TeamsWidth.Full;
}

/// <summary>
/// Asks the named people's clients (Teams ids, 60 at most) for their own view. The action is written with its type, which clients need, only as
/// a <see cref="CardAction"/>.
/// </summary>
public sealed record Refresh(CardAction Action, IReadOnlyList<string> UserIds);

public sealed record TeamsWidth(string Width)
{
    public static readonly TeamsWidth Full = new("Full");
}
