using System.Text;
using E4Bot.BotFramework.Tests.Fakes;
using Microsoft.IdentityModel.Tokens;

namespace E4Bot.BotFramework.Tests.Peer.Cases;

/// <summary>Right tokens that were tampered with, cut or written otherwise on the way.</summary>
internal static class SpellingCases
{
    public static IEnumerable<GateCase> All =>
    [
        Written("token's payload that was changed", parts => parts[1] = Changed(parts[1], "emea", "amer")),
        Written("token's payload whose audience was changed", parts => parts[1] = Changed(parts[1], TestBot.AppId, "99999999-2222-3333-4444-555555555555")),
        Written("token's header that was changed", parts => parts[0] = Changed(parts[0], "JWT", "JWS")),
        Written("signature that was changed", parts => parts[2] = (parts[2][0] == 'A' ? 'B' : 'A') + parts[2][1..]),
        Written("signature that was cut", parts => parts[2] = parts[2][..^4]),
        Written("signature with more behind it", parts => parts[2] += "AAAA"),
        Written("signature with padding", parts => parts[2] += "=="),
        Written("signature whose last bits are others", parts => parts[2] = parts[2][..^1] + Sibling(parts[2][^1])),
        Written("signature that is another token's", parts => parts[2] = Encoded(new byte[256])),
        Written("token's payload that is no JSON", parts => parts[1] = Encoded("ceci n’est pas du JSON"u8.ToArray())),
        Written("token's payload that is a list", parts => parts[1] = Encoded("[]"u8.ToArray())),
        Written("token's payload that is null", parts => parts[1] = Encoded("null"u8.ToArray())),
        Written("token's payload with half a surrogate", parts => parts[1] = Encoded("""{"iss":"\ud800"}"""u8.ToArray())),
        Written("token's payload that is not UTF-8", parts => parts[1] = Encoded([.. "{\"iss\":\""u8, 0xC3, 0x28, .. "\"}"u8])),
        Written("token's payload whose last bits are others", parts => parts[1] = Encoded("{}"u8.ToArray())[..^1] + "R"),
        Written("token's payload that is empty", parts => parts[1] = ""),
        Written("token's header that is no JSON", parts => parts[0] = Encoded("{"u8.ToArray())),
        Written("token's header that is a list", parts => parts[0] = Encoded("[]"u8.ToArray())),
        Written("token's header that is null", parts => parts[0] = Encoded("null"u8.ToArray())),
        Written("token's header that is empty", parts => parts[0] = ""),
        Written("token's header that is not base64", parts => parts[0] = "é"),
        Of("token of one part", token => token.Replace(".", "", StringComparison.Ordinal)),
        Of("token of two parts", token => token[..token.LastIndexOf('.')]),
        Of("token of four parts", token => token + ".AAAA"),
        Of("token of five parts", token => token + ".AAAA.AAAA"),
        Of("token that is encrypted", token => $"{Encoded("""{"alg":"RSA-OAEP","enc":"A256GCM","kid":"clé-1"}"""u8.ToArray())}.AAAA.AAAA.AAAA.AAAA"),
        Of("token that is not one", _ => "x.y.z"),
        Of("token of dots", _ => ".."),
        Of("token of 24,000 letters", _ => new string('A', 24_000)),
        Of("token of 24,000 dots", _ => new string('.', 24_000)),
        GateCase.Claim("token with a claim of 20,000 letters", true, "vide", new string('x', 20_000)),
        GateCase.Token("token that asks for what nobody knows", true, token => token.Header["crit"] = new System.Text.Json.Nodes.JsonArray("inconnu")),
    ];

    private static GateCase Written(string name, Action<string[]> change) => Of(name, token =>
    {
        var parts = token.Split('.');
        change(parts);
        return string.Join('.', parts);
    });

    private static GateCase Of(string name, Func<string, string> change) => GateCase.Header(name, false, token => [$"Bearer {change(token)}"]);

    private static string Changed(string part, string from, string to) =>
        Encoded(Encoding.UTF8.GetBytes(Base64UrlEncoder.Decode(part).Replace(from, to, StringComparison.Ordinal)));

    private static string Encoded(byte[] bytes) => Base64UrlEncoder.Encode(bytes);

    /// <summary>The last letter of 256 bytes holds two of their bits and four that mean nothing.</summary>
    private static char Sibling(char letter)
    {
        const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        return Letters[Letters.IndexOf(letter, StringComparison.Ordinal) + 1];
    }
}
