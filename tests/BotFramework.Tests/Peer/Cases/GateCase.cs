using System.Text.Json.Nodes;
using E4Bot.BotFramework.Tests.Fakes;

namespace E4Bot.BotFramework.Tests.Peer.Cases;

/// <summary>A way to knock at the bot's door.</summary>
/// <param name="Name">By which a difference from the peer is listed.</param>
/// <param name="IsLetIn">Whether this bot opens.</param>
internal sealed record GateCase(string Name, bool IsLetIn, Func<BelievingBot, RawPost> Write)
{
    private const string Message = "message-personal";

    public static string Body { get; } = Corpus.Text(Message);

    public static IReadOnlyDictionary<string, GateCase> All { get; } =
        new[]
            {
                IssuerCases.All, AudienceCases.All, TimeCases.All, AlgorithmCases.All, KeyCases.All, SpellingCases.All, HeaderCases.All, ActivityCases.All,
                OtherCallerCases.All,
            }
            .SelectMany(cases => cases)
            .ToDictionary(one => one.Name, StringComparer.Ordinal);

    /// <summary>A token that is right but for one thing, with an activity that is right.</summary>
    public static GateCase Token(string name, bool isLetIn, Action<HandMadeToken> spoil) =>
        new(name, isLetIn, door => new RawPost(Body, Bearer(Spoilt(door, spoil))));

    /// <summary>The same, for what needs the channel's other keys.</summary>
    public static GateCase Token(string name, bool isLetIn, Action<HandMadeToken, BelievingBot> spoil) => Token(name, isLetIn, spoil, Body);

    public static GateCase Token(string name, bool isLetIn, Action<HandMadeToken, BelievingBot> spoil, string body) =>
        new(name, isLetIn, door => new RawPost(body, Bearer(Spoilt(door, token => spoil(token, door)))));

    /// <summary>A claim of another value; null takes it away.</summary>
    public static GateCase Claim(string name, bool isLetIn, string claim, JsonNode? value) => Token(name, isLetIn, token => Put(token.Payload, claim, value));

    /// <summary>An activity that is right but for some of its members, with a right token.</summary>
    public static GateCase Activity(string name, bool isLetIn, params (string Path, JsonNode? Value)[] changes) =>
        new(name, isLetIn, door => new RawPost(With(changes), Bearer(new HandMadeToken(door.Endorsed))));

    /// <summary>A right token, in a header of other words.</summary>
    public static GateCase Header(string name, bool isLetIn, Func<string, string[]> values) =>
        new(name, isLetIn, door => new RawPost(Body, values(new HandMadeToken(door.Endorsed).ToString())));

    public static string With(params (string Path, JsonNode? Value)[] changes) => Corpus.With(Message, changes);

    public static void Put(JsonObject part, string member, JsonNode? value)
    {
        if (value is null) part.Remove(member);
        else part[member] = value.DeepClone();
    }

    private static string Bearer(HandMadeToken token) => $"Bearer {token}";

    private static HandMadeToken Spoilt(BelievingBot door, Action<HandMadeToken> spoil)
    {
        var token = new HandMadeToken(door.Endorsed);
        spoil(token);
        return token;
    }
}
