using System.Text.Json;
using System.Text.Json.Serialization;

namespace E4Bot.BotFramework;

/// <summary>The conversation in which an activity happens.</summary>
public sealed record ConversationAccount
{
    /// <summary>In a channel this names the thread: see <see cref="ConversationId"/>.</summary>
    public string? Id { get; set; }

    /// <summary>As written on the wire; <see cref="Kind"/> is the same, read.</summary>
    public string? ConversationType { get; set; }

    public string? TenantId { get; set; }

    /// <summary>Absent in a personal chat.</summary>
    public bool? IsGroup { get; set; }

    public string? Name { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }

    [JsonIgnore]
    public ConversationKind Kind => ConversationType switch
    {
        "personal" => ConversationKind.Personal,
        "groupChat" => ConversationKind.GroupChat,
        "channel" => ConversationKind.Channel,
        _ => ConversationKind.Unknown,
    };

    /// <summary>The id only: a chat's name is often people's names.</summary>
    public override string ToString() => Id ?? "";
}
