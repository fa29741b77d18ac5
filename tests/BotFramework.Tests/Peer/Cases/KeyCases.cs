using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using E4Bot.BotFramework.Tests.Fakes;

namespace E4Bot.BotFramework.Tests.Peer.Cases;

/// <summary>Which key is named, which one signed, and what it may speak for.</summary>
internal static class KeyCases
{
    private static readonly ChannelKeyPair Unpublished = new("inconnue", "msteams");

    public static IEnumerable<GateCase> All =>
    [
        GateCase.Token("key that nobody published", false, token => (token.Header["kid"], token.Signature) = (Unpublished.Id, Sha256(Unpublished))),
        GateCase.Token("key of another, under the same name", false, token => token.Signature = Sha256(Unpublished)),
        GateCase.Token("key of another, sent along", false, token =>
            (token.Header["jwk"], token.Signature) = (JsonSerializer.SerializeToNode(Unpublished.Published()), Sha256(Unpublished))),
        GateCase.Token("key of another, and where to fetch it", false, (token, door) =>
            (token.Header["jku"], token.Signature) = (door.Service.MetadataUrl, Sha256(Unpublished))),
        GateCase.Token("key that another published one signed for", false, (token, door) => token.Signature = Sha256(door.EndorsedForOthers)),
        GateCase.Token("key that is not named", false, token => token.Header.Remove("kid")),
        Named("key whose name is empty", ""),
        Named("key in another case", "CLÉ-1"),
        Named("key whose name is a number", 1),
        Named("key whose name is a list", new JsonArray("clé-1")),
        GateCase.Token("key without endorsements", false, (token, door) => Use(token, door.NotEndorsed)),
        GateCase.Token("key endorsed for others", false, (token, door) => Use(token, door.EndorsedForOthers)),
        GateCase.Token(
            "key endorsed for a channel that is not taken", false, (token, door) => Use(token, door.Endorsed), GateCase.With(("channelId", "webchat"))),
        GateCase.Token(
            "key endorsed for the channel in another case", false, (token, door) => Use(token, door.EndorsedForOthers), GateCase.With(("channelId", "MSTEAMS"))),
        GateCase.Token("key that was published since", true, (token, door) => Use(token, Publish(door))),
    ];

    private static GateCase Named(string name, JsonNode kid) => GateCase.Token(name, false, token => token.Header["kid"] = kid.DeepClone());

    private static void Use(HandMadeToken token, ChannelKeyPair key) => (token.Header["kid"], token.Signature) = (key.Id, Sha256(key));

    private static ChannelKeyPair Publish(BelievingBot door)
    {
        var key = new ChannelKeyPair("clé-4", "msteams");
        door.Service.Keys = [.. door.Service.Keys, key];
        return key;
    }

    private static Func<byte[], byte[]> Sha256(ChannelKeyPair key) => HandMadeToken.Rsa(key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
}
