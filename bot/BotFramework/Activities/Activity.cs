using System.Text.Json;
using System.Text.Json.Serialization;

namespace E4Bot.BotFramework;

/// <summary>
/// One message of the Bot Framework protocol, in or out. The schema is open: what is not named here is kept in <see cref="Extra"/>
/// and written back. Ids are opaque and compared ordinally. Members are settable, so that the source generator fills them in place.
/// </summary>
public sealed record Activity
{
    /// <summary>One of <see cref="ActivityTypes"/>, or a type added since; empty when it was missing.</summary>
    public string Type { get; set; } = "";

    /// <summary>Unique only together with the conversation; an edit carries the id of the message that it edits.</summary>
    public string? Id { get; set; }

    public DateTimeOffset? Timestamp { get; set; }

    /// <summary>Where answers go. To be trusted only after the endpoint's checks.</summary>
    public string? ServiceUrl { get; set; }

    public string? ChannelId { get; set; }

    /// <summary>The event's or the invoke's name: see <see cref="InvokeNames"/>.</summary>
    public string? Name { get; set; }

    public string? Text { get; set; }

    /// <summary><c>plain</c>, <c>markdown</c> or <c>xml</c>.</summary>
    public string? TextFormat { get; set; }

    /// <summary>What a notification shows in place of a card.</summary>
    public string? Summary { get; set; }

    public string? Locale { get; set; }

    public string? ReplyToId { get; set; }

    public ChannelAccount? From { get; set; }

    public ChannelAccount? Recipient { get; set; }

    public ConversationAccount? Conversation { get; set; }

    public ChannelData? ChannelData { get; set; }

    /// <summary>Left as JSON: each kind of entity has its own shape, and <c>text</c> is a string only in some. See <see cref="Mentions"/>.</summary>
    public IReadOnlyList<JsonElement>? Entities { get; set; }

    public IReadOnlyList<Attachment>? Attachments { get; set; }

    public IReadOnlyList<ChannelAccount>? MembersAdded { get; set; }

    public IReadOnlyList<ChannelAccount>? MembersRemoved { get; set; }

    /// <summary>Of an installation update: <c>add</c>, <c>add-upgrade</c>, <c>remove</c>, <c>remove-upgrade</c>.</summary>
    public string? Action { get; set; }

    /// <summary>What an invoke, or a submitted card, carries.</summary>
    public JsonElement? Value { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }

    /// <summary>The tenant that the channel says it speaks from.</summary>
    [JsonIgnore]
    public string? TenantId => ChannelData?.Tenant?.Id ?? Conversation?.TenantId;

    /// <summary>Type and id only: a log line must not show who wrote what.</summary>
    public override string ToString() => $"{Type} {Id}";
}
