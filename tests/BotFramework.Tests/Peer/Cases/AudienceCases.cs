using System.Text.Json.Nodes;
using E4Bot.BotFramework.Tests.Fakes;

namespace E4Bot.BotFramework.Tests.Peer.Cases;

/// <summary>Tokens for somebody else, or for this bot among others.</summary>
internal static class AudienceCases
{
    private const string Other = "99999999-2222-3333-4444-555555555555";

    public static IEnumerable<GateCase> All =>
    [
        Audience("audience of another bot", Other),
        Audience("audience by the application's address", "api://" + TestBot.AppId),
        Audience("audience of the connector", "https://api.botframework.com"),
        Audience("audience with a blank", TestBot.AppId + " "),
        Audience("audience in braces", "{" + TestBot.AppId + "}"),
        Audience("audience that is empty", ""),
        Audience("audience that is missing", null),
        Audience("audience that is a list of this bot", new JsonArray(TestBot.AppId)),
        Audience("audience that is a list, this bot first", new JsonArray(TestBot.AppId, Other)),
        Audience("audience that is a list, this bot last", new JsonArray(Other, TestBot.AppId)),
        Audience("audience that is an empty list", new JsonArray()),
        Audience("audience that is a number", 5),
        GateCase.Token("audience twice, this bot first", false, token => token.Reword = json => json[..^1] + $",\"aud\":\"{Other}\"}}"),
        GateCase.Token("audience twice, this bot last", false, token => token.Reword = json => $"{{\"aud\":\"{Other}\",{json[1..]}"),
        Audience("audience that is an object", new JsonObject { ["id"] = TestBot.AppId }),
    ];

    private static GateCase Audience(string name, JsonNode? audience) => GateCase.Claim(name, isLetIn: false, "aud", audience);
}
