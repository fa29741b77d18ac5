using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace E4Bot.BotFramework.Tests.Fakes;

/// <summary>A right token that can be spoiled anywhere: no library stands between it and the wire.</summary>
internal sealed class HandMadeToken
{
    public HandMadeToken(ChannelKeyPair key)
    {
        Header = new JsonObject { ["alg"] = "RS256", ["typ"] = "JWT", ["kid"] = key.Id };
        Payload = new JsonObject
        {
            ["iss"] = TestBot.Issuer, ["aud"] = TestBot.AppId, ["serviceurl"] = TestBot.ServiceUrl, ["nbf"] = InMinutes(-1), ["exp"] = InMinutes(60),
        };
        Signature = Rsa(key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
    }

    public JsonObject Header { get; }

    public JsonObject Payload { get; }

    /// <summary>From the payload's text to the one that is signed: what no object can say, such as a claim twice.</summary>
    public Func<string, string> Reword { get; set; } = json => json;

    /// <summary>From what is signed to the signature.</summary>
    public Func<byte[], byte[]> Signature { get; set; }

    public static long InMinutes(int minutes) => DateTimeOffset.UtcNow.AddMinutes(minutes).ToUnixTimeSeconds();

    public static Func<byte[], byte[]> Rsa(ChannelKeyPair key, HashAlgorithmName hash, RSASignaturePadding padding) => data => key.Sign(data, hash, padding);

    public override string ToString()
    {
        var signed = $"{Base64UrlEncoder.Encode(Header.ToJsonString())}.{Base64UrlEncoder.Encode(Reword(Payload.ToJsonString()))}";
        return $"{signed}.{Base64UrlEncoder.Encode(Signature(Encoding.ASCII.GetBytes(signed)))}";
    }
}
