using System.Text.Json;
using System.Text.Json.Serialization;

namespace E4Bot.BotFramework;

/// <summary>A person or a bot as a channel names it.</summary>
public sealed record ChannelAccount
{
    /// <summary><c>29:…</c> for a person, unique per bot and person; <c>28:</c> and the app id for a bot.</summary>
    public string? Id { get; set; }

    public string? Name { get; set; }

    /// <summary>The person's object id in Entra; absent for anonymous guests of a meeting.</summary>
    public string? AadObjectId { get; set; }

    public string? Role { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }

    /// <summary>The id only: a log line must not show a name.</summary>
    public override string ToString() => Id ?? "";
}
