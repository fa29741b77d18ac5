using System.Text.Json.Nodes;

namespace E4Bot.BotFramework.Tests.Peer.Cases;

/// <summary>Tokens of somebody else, signed with the channel's own key.</summary>
internal static class IssuerCases
{
    public static IEnumerable<GateCase> All =>
    [
        Issuer("issuer with a slash", "https://api.botframework.com/"),
        Issuer("issuer over http", "http://api.botframework.com"),
        Issuer("issuer in another case", "https://API.botframework.com"),
        Issuer("issuer with a blank", "https://api.botframework.com "),
        Issuer("issuer of the United States' cloud", "https://api.botframework.us"),
        Issuer("issuer of China's cloud", "https://api.botframework.azure.cn"),
        Issuer("issuer of the metadata's host", "https://login.botframework.com"),
        Issuer("issuer that is empty", ""),
        Issuer("issuer that is missing", null),
        Issuer("issuer that is a list", new JsonArray("https://api.botframework.com")),
        Issuer("issuer that is a number", 5),
        Issuer("issuer that is an object", new JsonObject { ["a"] = "https://api.botframework.com" }),
        Issuer("issuer that is true", true),
    ];

    private static GateCase Issuer(string name, JsonNode? issuer) => GateCase.Claim(name, isLetIn: false, "iss", issuer);
}
