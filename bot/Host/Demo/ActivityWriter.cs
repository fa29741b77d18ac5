using System.Text.Json.Nodes;

namespace E4Bot.Host.Demo;

/// <summary>Writes what Teams would send to the bot: the same members, the same kinds of ids, nothing the bot could tell apart.</summary>
internal sealed class ActivityWriter(IConfiguration configuration, MessageClock clock)
{
    public const string BotName = "E4Bot";

    public string BotId { get; } = $"28:{configuration["Bot:AppId"] ?? "e4bot-demo"}";

    /// <summary>What every activity has. <paramref name="rootId"/> names a channel's thread; without it the channel itself is meant.</summary>
    public JsonObject Envelope(string type, Uri origin, DemoPlace place, DemoPerson from, string? rootId) => new()
    {
        ["type"] = type,
        ["id"] = $"f:{Guid.NewGuid()}",
        ["timestamp"] = clock.Now.UtcDateTime.ToString("O"),
        ["localTimezone"] = "Europe/Paris",
        ["serviceUrl"] = new Uri(origin, "/demo/connector/").AbsoluteUri,
        ["channelId"] = "msteams",
        ["locale"] = "fr-FR",
        ["from"] = Account(from),
        ["recipient"] = new JsonObject { ["id"] = BotId, ["name"] = BotName },
        ["conversation"] = Conversation(place, rootId),
        ["channelData"] = ChannelData(place),
        ["entities"] = new JsonArray(
            new JsonObject { ["type"] = "clientInfo", ["locale"] = "fr-FR", ["country"] = "FR", ["platform"] = "Web", ["timezone"] = "Europe/Paris" }),
    };

    public JsonObject Invoke(Uri origin, DemoPlace place, DemoPerson from, DemoMessage card, string name, JsonNode value)
    {
        var activity = Envelope("invoke", origin, place, from, card.RootId);
        activity["name"] = name;
        activity["value"] = value.DeepClone();
        activity["replyToId"] = card.Id;
        return activity;
    }

    public JsonObject Installed(Uri origin, DemoPlace place, DemoPerson by)
    {
        var activity = Envelope("installationUpdate", origin, place, by, rootId: null);
        activity["action"] = "add";
        return activity;
    }

    public JsonObject BotJoined(Uri origin, DemoPlace place, DemoPerson by) => RosterChange(origin, place, by, "membersAdded", new JsonObject { ["id"] = BotId });

    public JsonObject RosterChanged(Uri origin, DemoPlace place, DemoPerson by, DemoPerson who, bool joined)
    {
        var member = new JsonObject { ["id"] = who.UserId, ["aadObjectId"] = who.ObjectId };
        var activity = RosterChange(origin, place, by, joined ? "membersAdded" : "membersRemoved", member);
        activity["channelData"]!["eventType"] = joined ? "channelMemberAdded" : "channelMemberRemoved";
        return activity;
    }

    private JsonObject RosterChange(Uri origin, DemoPlace place, DemoPerson by, string change, JsonObject member)
    {
        var activity = Envelope("conversationUpdate", origin, place, by, rootId: null);
        activity[change] = new JsonArray(member);
        return activity;
    }

    private static JsonObject Account(DemoPerson person) =>
        new() { ["id"] = person.UserId, ["name"] = person.Name, ["aadObjectId"] = person.ObjectId };

    private static JsonObject Conversation(DemoPlace place, string? rootId)
    {
        var conversation = new JsonObject
        {
            ["id"] = rootId is null ? place.ConversationId : ThreadId.Of(place, rootId),
            ["conversationType"] = place.IsChannel ? "channel" : "personal",
            ["tenantId"] = Places.TenantId,
        };
        if (place.IsChannel) conversation["isGroup"] = true;
        return conversation;
    }

    private static JsonObject ChannelData(DemoPlace place)
    {
        var data = new JsonObject { ["tenant"] = new JsonObject { ["id"] = Places.TenantId } };
        if (!place.IsChannel) return data;
        data["team"] = new JsonObject { ["id"] = Places.TeamId, ["name"] = Places.TeamName, ["aadGroupId"] = Places.TeamGroupId };
        data["channel"] = new JsonObject { ["id"] = place.ConversationId, ["name"] = place.Title, ["type"] = "private" };
        return data;
    }
}
