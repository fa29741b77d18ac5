using System.Text.Json.Nodes;
using E4Bot.BotFramework.Tests.Fakes;

namespace E4Bot.BotFramework.Tests.Peer.Cases;

/// <summary>A right token with an activity that it may not be good for.</summary>
internal static class ActivityCases
{
    private const string Elsewhere = "https://smba.exemple.test/emea/";

    public static IEnumerable<GateCase> All =>
    [
        GateCase.Activity("channel that is missing", false, ("channelId", null)),
        new("channel that is null", false, door => Raw(door, "\"channelId\": \"msteams\"", "\"channelId\": null")),
        new("channel twice, the right one last", true, door => Raw(door, "\"channelId\": \"msteams\"", "\"channelId\": \"webchat\", \"channelId\": \"msteams\"")),
        new("channel twice, the right one first", false, door => Raw(door, "\"channelId\": \"msteams\"", "\"channelId\": \"msteams\", \"channelId\": \"emulator\"")),
        GateCase.Activity("channel that is empty", false, ("channelId", "")),
        GateCase.Activity("channel that is blank", false, ("channelId", " ")),
        GateCase.Activity("channel that is a number", false, ("channelId", 5)),
        GateCase.Activity("channel in another case", false, ("channelId", "MSTEAMS")),
        GateCase.Activity("channel with a blank", false, ("channelId", "msteams ")),
        GateCase.Activity("channel of the emulator", false, ("channelId", "emulator")),
        GateCase.Activity("channel of one's own server", false, ("channelId", "AseChannel")),
        GateCase.Claim("claim of no service address", false, "serviceurl", null),
        GateCase.Claim("claim of an empty service address", false, "serviceurl", ""),
        GateCase.Claim("claim of a number for a service address", false, "serviceurl", 5),
        GateCase.Claim("claim of a list of service addresses", false, "serviceurl", new JsonArray(TestBot.ServiceUrl)),
        GateCase.Claim("claim of another service address", false, "serviceurl", "https://smba.trafficmanager.net/amer/"),
        GateCase.Claim("claim of the service address without its slash", false, "serviceurl", "https://smba.trafficmanager.net/emea"),
        GateCase.Claim("claim of the service address in another case", true, "serviceurl", "https://smba.trafficmanager.net/EMEA/"),
        GateCase.Token("claim of the service address under another name", false, token =>
        {
            token.Payload.Remove("serviceurl");
            token.Payload["serviceUrl"] = TestBot.ServiceUrl;
        }),
        GateCase.Activity("no service address", false, ("serviceUrl", null)),
        GateCase.Activity("empty service address", false, ("serviceUrl", "")),
        GateCase.Activity("another service address than the signed one", false, ("serviceUrl", "https://smba.trafficmanager.net/amer/")),
        GateCase.Activity("service address with a slash too many", false, ("serviceUrl", TestBot.ServiceUrl + "/")),
        GateCase.Token(
            "signed service address of a strange host", false, (token, _) => token.Payload["serviceurl"] = Elsewhere, GateCase.With(("serviceUrl", Elsewhere))),
        GateCase.Activity("another tenant", false, ("channelData.tenant.id", "00000000-0000-4000-8000-000000000000")),
        GateCase.Activity("no tenant", false, ("channelData.tenant", null), ("conversation.tenantId", null)),
        GateCase.Activity("another addressee", false, ("recipient.id", "28:99999999-2222-3333-4444-555555555555")),
    ];

    private static RawPost Raw(BelievingBot door, string from, string to) =>
        new(GateCase.Body.Replace(from, to, StringComparison.Ordinal), $"Bearer {new HandMadeToken(door.Endorsed)}");
}
