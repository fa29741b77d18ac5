using System.Text.Json.Nodes;

namespace E4Bot.Host.Demo;

/// <summary>What a person wrote, or what a button wrote for them.</summary>
/// <param name="Person">The person's key.</param>
/// <param name="Place">The place's key.</param>
/// <param name="DisplayText">What others see, where a button says something else to the bot.</param>
/// <param name="RootId">The thread answered to.</param>
/// <param name="Files">Ids of uploaded files.</param>
/// <param name="Value">What a card's button carries.</param>
/// <param name="ReplyToId">The card whose button was pressed.</param>
internal sealed record Said(
    string Person, string Place, string? Text, string? DisplayText, string? RootId, IReadOnlyList<string>? Files, JsonNode? Value, string? ReplyToId)
{
    /// <summary>A button of a card always reaches the bot.</summary>
    public bool FromCard => Value is not null || ReplyToId is not null;
}
