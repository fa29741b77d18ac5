using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace E4Bot.BotFramework.Outbound;

/// <summary>The bodies that only the connector's client reads and writes.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ConversationParameters))]
[JsonSerializable(typeof(Resource))]
[JsonSerializable(typeof(MemberPage))]
[JsonSerializable(typeof(RosterEntry))]
internal sealed partial class ConnectorJson : JsonSerializerContext
{
    public static ConnectorJson Wire => Relaxed.Instance;

    private static class Relaxed
    {
        public static readonly ConnectorJson Instance = new(new JsonSerializerOptions(Default.Options)
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        });
    }
}

/// <summary>What opens a conversation.</summary>
internal sealed record ConversationParameters
{
    public required bool IsGroup { get; init; }

    public ChannelAccount? Bot { get; init; }

    public IReadOnlyList<ChannelAccount>? Members { get; init; }

    public string? TenantId { get; init; }

    public ChannelData? ChannelData { get; init; }

    public Activity? Activity { get; init; }
}

/// <summary>What the connector says it made.</summary>
internal sealed record Resource(string? Id, string? ActivityId);

/// <summary>One page of a roster; no token after the last.</summary>
internal sealed record MemberPage(IReadOnlyList<RosterEntry?>? Members, string? ContinuationToken);
