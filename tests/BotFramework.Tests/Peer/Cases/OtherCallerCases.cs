using System.Text.Json.Nodes;
using E4Bot.BotFramework.Tests.Fakes;

namespace E4Bot.BotFramework.Tests.Peer.Cases;

/// <summary>Tokens of those that the library takes beside the channel: emulators, other bots, Entra itself.</summary>
internal static class OtherCallerCases
{
    private const string Bots = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/";
    private const string BotsNewer = "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0";
    private const string OtherApp = "99999999-2222-3333-4444-555555555555";

    public static IEnumerable<GateCase> All =>
    [
        Of("emulator's token", false, ("iss", Bots), ("ver", "1.0"), ("appid", TestBot.AppId)),
        Of("emulator's token of the newer kind", false, ("iss", BotsNewer), ("ver", "2.0"), ("azp", TestBot.AppId)),
        Of("emulator's token without a version", false, ("iss", Bots), ("appid", TestBot.AppId)),
        Of("emulator's token of an unknown version", false, ("iss", Bots), ("ver", "3.0"), ("appid", TestBot.AppId)),
        Of("emulator's token that names no application", false, ("iss", Bots), ("ver", "1.0")),
        Of("emulator's token of another bot", false, ("iss", Bots), ("ver", "1.0"), ("appid", OtherApp), ("aud", "https://api.botframework.com")),
        Of("emulator's token that expired", false, ("iss", Bots), ("ver", "1.0"), ("appid", TestBot.AppId), ("exp", HandMadeToken.InMinutes(-60))),
        Of("the bot's own token for the connector", false,
            ("iss", Bots), ("ver", "1.0"), ("appid", TestBot.AppId), ("aud", "https://api.botframework.com"), ("serviceurl", null)),
        Of("an organisation's token, obtained with the bot's client id", false,
            ("iss", $"https://login.microsoftonline.com/{TestBot.Tenant}/v2.0"), ("ver", "2.0"), ("azp", TestBot.AppId), ("tid", TestBot.Tenant), ("serviceurl", null)),
        Of("another bot's token", false, ("iss", Bots), ("ver", "1.0"), ("appid", OtherApp)),
        Of("another bot's token of the newer kind", false, ("iss", BotsNewer), ("ver", "2.0"), ("azp", OtherApp)),
        Of("another bot's token from the channel", false, ("ver", "1.0"), ("appid", OtherApp)),
        Of("another bot's token of the newer kind from the channel", false, ("ver", "2.0"), ("azp", OtherApp)),
        Of("a nameless bot's token from the channel", false, ("appid", "AnonymousSkill")),
        Of("the channel's token that names this bot as its application", true, ("ver", "1.0"), ("appid", TestBot.AppId)),
        Of("the channel's token of some version", true, ("ver", "1.0")),
    ];

    private static GateCase Of(string name, bool isLetIn, params (string Claim, JsonNode? Value)[] claims) => GateCase.Token(name, isLetIn, token =>
    {
        foreach (var (claim, value) in claims) GateCase.Put(token.Payload, claim, value);
    });
}
