using System.Text.Json.Nodes;
using E4Bot.Host.Files.Import;

namespace E4Bot.Host.Tests.Teams;

/// <summary>Activities as Teams writes them.</summary>
internal static class Writing
{
    public static JsonObject Message(FakeTeams teams, TeamsPerson who, TeamsPlace place, string text)
    {
        var activity = Envelope(teams, "message", who, place, null);
        if (!place.IsChannel)
        {
            activity["text"] = text;
            return activity;
        }
        activity["text"] = $"<at>E4Bot</at> {text}";
        activity["entities"] = new JsonArray(new JsonObject
        {
            ["type"] = "mention",
            ["mentioned"] = new JsonObject { ["id"] = FakeTeams.BotId, ["name"] = "E4Bot" },
            ["text"] = "<at>E4Bot</at>",
        });
        return activity;
    }

    /// <summary>A message in the person's own chat, with files.</summary>
    public static JsonObject Message(FakeTeams teams, TeamsPerson who, string text, IEnumerable<ImportFile> files) =>
        Message(teams, who, text, [.. files.Select(file => (file.Name, teams.Keep(file.Content.ToArray())))]);

    /// <summary>A message in one's own chat, with files attached.</summary>
    public static JsonObject Message(FakeTeams teams, TeamsPerson who, string text, params (string Name, Uri Address)[] files)
    {
        var activity = Message(teams, who, teams.ChatWith(who), text);
        activity["attachments"] = new JsonArray([.. files.Select(file => new JsonObject
        {
            ["contentType"] = "application/vnd.microsoft.teams.file.download.info",
            ["name"] = file.Name,
            ["content"] = new JsonObject { ["downloadUrl"] = file.Address.AbsoluteUri },
        })]);
        return activity;
    }

    public static JsonObject Invoke(FakeTeams teams, TeamsPerson who, TeamsPlace place, TeamsMessage? card, JsonObject value)
    {
        var activity = Envelope(teams, "invoke", who, place, card?.Root);
        activity["name"] = "adaptiveCard/action";
        activity["value"] = value;
        activity["replyToId"] = card?.Id;
        return activity;
    }

    /// <summary>The app was added, removed or renewed, by this person.</summary>
    public static JsonObject Installation(FakeTeams teams, TeamsPerson who, TeamsPlace place, string action)
    {
        var activity = Happening(teams, "installationUpdate", who, place);
        activity["action"] = action;
        return activity;
    }

    /// <param name="change">« membersAdded » or « membersRemoved ».</param>
    public static JsonObject Members(FakeTeams teams, TeamsPerson who, TeamsPlace place, string change, params string[] ids)
    {
        var activity = Happening(teams, "conversationUpdate", who, place);
        activity[change] = new JsonArray([.. ids.Select(id => new JsonObject { ["id"] = id })]);
        return activity;
    }

    /// <param name="name">Such as « channelRenamed ».</param>
    public static JsonObject Event(FakeTeams teams, TeamsPerson who, TeamsPlace place, string name)
    {
        var activity = Happening(teams, "conversationUpdate", who, place);
        activity["channelData"]!["eventType"] = name;
        return activity;
    }

    /// <summary>Not in a thread: with the conversation itself.</summary>
    public static JsonObject Happening(FakeTeams teams, string type, TeamsPerson who, TeamsPlace place)
    {
        var activity = Envelope(teams, type, who, place, null);
        activity["conversation"]!["id"] = place.Id;
        return activity;
    }

    /// <summary>A channel's conversation names the thread; a message of its own opens one.</summary>
    private static JsonObject Envelope(FakeTeams teams, string type, TeamsPerson who, TeamsPlace place, string? root)
    {
        var id = teams.NewId();
        return new JsonObject
        {
            ["type"] = type,
            ["id"] = type == "invoke" ? $"f:{id}" : id,
            ["timestamp"] = "2027-05-18T06:00:00.000Z",
            ["serviceUrl"] = teams.ServiceUrl.AbsoluteUri,
            ["channelId"] = "msteams",
            ["locale"] = "fr-FR",
            ["from"] = new JsonObject { ["id"] = who.UserId, ["name"] = who.Name, ["aadObjectId"] = who.ObjectId },
            ["recipient"] = new JsonObject { ["id"] = FakeTeams.BotId, ["name"] = "E4Bot" },
            ["conversation"] = new JsonObject
            {
                ["id"] = place.IsChannel ? $"{place.Id};messageid={root ?? id}" : place.Id,
                ["conversationType"] = place.IsChannel ? "channel" : "personal",
                ["tenantId"] = FakeTeams.TenantId,
                ["isGroup"] = place.IsChannel,
            },
            ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = FakeTeams.TenantId } },
        };
    }
}
