using System.Text.Json.Nodes;
using E4Bot.Host.Tests.Teams;

namespace E4Bot.Host.Tests.Conversations;

/// <summary>The bot is added and removed, and greets.</summary>
internal static class Greetings
{
    public const string Words = "Bonjour, je suis E4Bot";
    public const string MayBeDouble = "peut faire double emploi";

    public static bool Is(ConnectorCall call) => call.IsPost && call.Body.Contains(Words, StringComparison.Ordinal);

    public static IReadOnlyList<TeamsMessage> In(Room room, TeamsPlace place) =>
        [.. room.Teams.Messages(place).Where(m => Screen.Plain(m.Now.Words).StartsWith(Words, StringComparison.Ordinal))];

    public static Task<TeamsMessage> Comes(Room room, TeamsPlace place) => room.Teams.Until(() => In(room, place) is [.., var last] ? last : null);

    public static JsonObject Added(Room room, TeamsPerson by, TeamsPlace place) => Writing.Installation(room.Teams, by, place, "add");

    public static JsonObject Removed(Room room, TeamsPerson by, TeamsPlace place) => Writing.Installation(room.Teams, by, place, "remove");

    public static JsonObject BotJoined(Room room, TeamsPerson by, TeamsPlace place) => Writing.Members(room.Teams, by, place, "membersAdded", FakeTeams.BotId);

    public static JsonObject At(this JsonObject activity, string time)
    {
        activity["timestamp"] = $"2027-05-18T{time}.000Z";
        return activity;
    }

    public static JsonObject From(this JsonObject activity, string serviceUrl)
    {
        activity["serviceUrl"] = serviceUrl;
        return activity;
    }

    public static JsonObject OfTeam(this JsonObject activity, string team, string type = "standard")
    {
        activity["channelData"]!["team"] = new JsonObject { ["id"] = team };
        activity["channelData"]!["channel"] = new JsonObject { ["id"] = activity["conversation"]!["id"]!.GetValue<string>().Split(';')[0], ["type"] = type };
        return activity;
    }
}
