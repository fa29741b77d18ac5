using System.Text.Json.Nodes;
using E4Bot.BotFramework.Tests.Fakes;

namespace E4Bot.BotFramework.Tests.Peer.Cases;

/// <summary>Tokens too old, too young, or of no time at all.</summary>
internal static class TimeCases
{
    public static IEnumerable<GateCase> All =>
    [
        At("expired four minutes ago", true, "exp", -4),
        At("expired six minutes ago", false, "exp", -6),
        At("expired a year ago", false, "exp", -525_600),
        At("not before four minutes from now", true, "nbf", 4),
        At("not before six minutes from now", false, "nbf", 6),
        At("issued tomorrow", true, "iat", 1_440),
        GateCase.Claim("without a beginning", true, "nbf", null),
        GateCase.Claim("without an end", false, "exp", null),
        GateCase.Claim("end that is a text", false, "exp", "4102444800"),
        GateCase.Claim("end that is a word", false, "exp", "jamais"),
        GateCase.Claim("end that is true", false, "exp", true),
        GateCase.Claim("end that is a list", false, "exp", new JsonArray(4_102_444_800)),
        GateCase.Claim("end at zero", false, "exp", 0),
        GateCase.Claim("end before the epoch", false, "exp", -1),
        GateCase.Claim("end with a fraction", true, "exp", 4_102_444_800.5),
        GateCase.Claim("end beyond all calendars", true, "exp", JsonNode.Parse("1e18")),
        GateCase.Claim("end beyond all numbers", false, "exp", JsonNode.Parse("1e400")),
        GateCase.Claim("beginning that is a text", false, "nbf", "1"),
        GateCase.Claim("beginning beyond all calendars", false, "nbf", JsonNode.Parse("1e18")),
    ];

    private static GateCase At(string name, bool isLetIn, string claim, int minutes) =>
        GateCase.Token(name, isLetIn, token => token.Payload[claim] = HandMadeToken.InMinutes(minutes));
}
