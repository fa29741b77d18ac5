using System.Text.Json;
using System.Text.Json.Serialization;

namespace E4Bot.BotFramework;

/// <summary>What Teams adds to the protocol. Team and channel are absent in a personal chat.</summary>
public sealed record ChannelData
{
    public TenantInfo? Tenant { get; set; }

    public TeamInfo? Team { get; set; }

    public ChannelInfo? Channel { get; set; }

    /// <summary>Such as <c>editMessage</c> or <c>channelRenamed</c>.</summary>
    public string? EventType { get; set; }

    public NotificationInfo? Notification { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }

    /// <summary>The event only: teams and channels may be named for people.</summary>
    public override string ToString() => EventType ?? "";
}

/// <summary>The organisation, by its id in Entra.</summary>
public sealed record TenantInfo
{
    public string? Id { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}

/// <summary>A team. Its id is a thread's id, that of its General channel.</summary>
public sealed record TeamInfo
{
    public string? Id { get; set; }

    public string? Name { get; set; }

    /// <summary>The team's id in Graph. Not on every event.</summary>
    public string? AadGroupId { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}

/// <summary>A channel. The General one has no name.</summary>
public sealed record ChannelInfo
{
    public string? Id { get; set; }

    public string? Name { get; set; }

    /// <summary><c>standard</c>, <c>private</c> or <c>shared</c>.</summary>
    public string? Type { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}

/// <summary>Whether the message also rings in the person's activity feed.</summary>
public sealed record NotificationInfo
{
    public bool? Alert { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
