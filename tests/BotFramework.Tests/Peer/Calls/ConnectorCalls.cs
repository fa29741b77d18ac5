using System.Text.Json;
using System.Text.Json.Nodes;
using E4Bot.BotFramework.Tests.Fakes;

namespace E4Bot.BotFramework.Tests.Peer.Calls;

/// <summary>A thing to ask of a connector: of our client in its words, of the library's in those of a bot written with it.</summary>
/// <param name="Operation">The library's name for it.</param>
/// <param name="Arguments">What that takes.</param>
internal sealed record ConnectorCall(
    string Name, Func<IConnector, ConversationReference, CancellationToken, Task> Ours, string Operation, params IReadOnlyList<JsonNode> Arguments);

internal static class ConnectorCalls
{
    private const string Thread = "19:canal@thread.tacv2;messageid=1700000000000";
    private const string Person = "29:1opaque-user_id/1";
    private const string Bot = "28:" + TestBot.AppId;

    private const string Written =
        """
        {
          "type": "message", "text": "<at>Camille &amp; Co</at> : l’évaluation est <b>prête</b>.", "textFormat": "xml",
          "summary": "Évaluation prête", "locale": "fr-FR", "importance": "high",
          "entities": [{"type": "mention", "mentioned": {"id": "29:1opaque-user_id/1", "name": "Camille & Co"}, "text": "<at>Camille &amp; Co</at>"}],
          "attachments": [{"contentType": "application/vnd.microsoft.card.adaptive", "content":
            {"type": "AdaptiveCard", "version": "1.5", "body": [{"type": "TextBlock", "text": "≥ 12,5"}]}}],
          "channelData": {"notification": {"alert": true}}
        }
        """;

    public static IReadOnlyDictionary<string, ConnectorCall> All { get; } = new ConnectorCall[]
    {
        new("post", (connector, where, c) => connector.PostAsync(where, Message, c).AsTask(), "sendToConversation", Thread, Completed()),
        new("answer to a message", (connector, where, c) => connector.PostAsync(where, Message with { ReplyToId = "1700000000123" }, c).AsTask(),
            "replyToActivity", Thread, "1700000000123", Completed(("replyToId", "1700000000123"))),
        new("update", (connector, where, c) => connector.UpdateAsync(where, "1700000000123", Message, c).AsTask(),
            "updateActivity", Thread, "1700000000123", Completed(("id", "1700000000123"))),
        new("open a personal chat", (connector, where, c) => connector.CreateConversationAsync(where, new NewConversation.Personal(Person), c).AsTask(),
            "createConversation",
            Json($$$"""
                {
                  "isGroup": false, "bot": {"id": "{{{Bot}}}"}, "members": [{"id": "{{{Person}}}"}], "tenantId": "{{{TestBot.Tenant}}}",
                  "channelData": {"tenant": {"id": "{{{TestBot.Tenant}}}"}}
                }
                """)),
        new("open a thread",
            (connector, where, c) => connector.CreateConversationAsync(where, new NewConversation.ChannelThread("19:canal@thread.tacv2", Message), c).AsTask(),
            "createConversation",
            Json($$$"""{"isGroup": true, "bot": {"id": "{{{Bot}}}"}, "channelData": {"channel": {"id": "19:canal@thread.tacv2"}}, "activity": {{{Written}}}}""")),
        new("everybody", async (connector, where, c) => await connector.ListMembersAsync(where, c),
            "getConversationPagedMembers", Thread, Json("""{"pageSize": 500}""")),
        new("one member", async (connector, where, c) => await connector.FindMemberAsync(where, Person, c), "getConversationMember", Thread, Person),
    }.ToDictionary(call => call.Name, StringComparer.Ordinal);

    public static ConversationReference Where(FakeConnector connector) => connector.Where(Thread);

    private static Activity Message => ActivityJson.TryRead(System.Text.Encoding.UTF8.GetBytes(Written), out var activity) ? activity : throw new JsonException();

    /// <summary>The message as a turn of the library completes it, from where the person wrote.</summary>
    private static JsonObject Completed(params (string Member, string Value)[] more)
    {
        var activity = Json(Written).AsObject();
        activity["channelId"] = "msteams";
        activity["serviceUrl"] = TestBot.ServiceUrl;
        activity["conversation"] = new JsonObject { ["id"] = Thread, ["tenantId"] = TestBot.Tenant, ["conversationType"] = "channel", ["isGroup"] = true };
        activity["from"] = new JsonObject { ["id"] = Bot, ["name"] = "E4Bot" };
        activity["recipient"] = new JsonObject { ["id"] = Person, ["name"] = "Camille & Co" };
        foreach (var (member, value) in more) activity[member] = value;
        return activity;
    }

    private static JsonNode Json(string text) => JsonNode.Parse(text)!;
}
