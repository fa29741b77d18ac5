using System.Net;
using System.Text;
using E4Bot.BotFramework.Tests.Fakes;
using Microsoft.IdentityModel.Tokens;

namespace E4Bot.BotFramework.Tests.Inbound;

/// <summary>A token broken anywhere, before or after it is encoded, is a 401 and nothing else: whoever has no key learns no more.</summary>
public sealed class TokenFuzzTests(BelievingBot believing) : IClassFixture<BelievingBot>
{
    private const int Tries = 5_000;

    private static readonly string[] Oddities =
    [
        "null", "{}", "[]", "1e999", "-0", "\"", "\\ud800", "\0", "é", "}", "\"iss\":", "\"aud\":[[[[",
        "\"exp\":\"", "\"kid\":{}", "\"alg\":null", "true", "9999999999999999999999",
    ];

    [Fact]
    public async Task A_broken_token_is_401()
    {
        var random = new Random(20_270_518);
        var right = Tokens.Valid(believing.Endorsed);
        var body = Corpus.Text("message-personal");
        believing.Bot.Turn.Reset();
        for (var i = 0; i < Tries; i++)
        {
            var token = Broken(right, random);
            if (token == right) continue;
            var answer = await believing.Bot.SendAsync(body, change: request => request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + token));
            Assert.True(answer.StatusCode == HttpStatusCode.Unauthorized, $"{answer.StatusCode}: {token}");
        }
        Assert.Empty(believing.Bot.Turn.Received);
    }

    private static string Broken(string right, Random random)
    {
        var parts = right.Split('.');
        var part = random.Next(3);
        parts[part] = part < 2 && random.Next(4) > 0 ? Reworded(parts[part], random) : Respelt(parts[part], random);
        return string.Join('.', random.Next(20) == 0 ? parts[..random.Next(3)] : parts);
    }

    /// <summary>Other JSON, or almost, in right base64. The key's name stays whole: an unknown one is waited for.</summary>
    private static string Reworded(string part, Random random)
    {
        var json = Base64UrlEncoder.Decode(part);
        var kid = json.IndexOf("\"kid\"", StringComparison.Ordinal);
        var at = random.Next(kid > 0 ? kid : json.Length);
        var end = Math.Min(json.Length, at + random.Next(12));
        if (kid > 0) end = Math.Min(end, kid);
        var bytes = Encoding.UTF8.GetBytes(json[..at] + Oddities[random.Next(Oddities.Length)] + json[end..]);
        if (kid < 0 && random.Next(8) == 0) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        return Base64UrlEncoder.Encode(bytes);
    }

    private static string Respelt(string part, Random random)
    {
        var at = random.Next(part.Length);
        return random.Next(4) switch
        {
            0 => part[..at],
            1 => part[..at] + (char)random.Next(33, 127) + part[(at + 1)..],
            2 => part[..at] + part[..at] + part[at..],
            _ => part[..at] + "===="[..random.Next(5)] + part[at..],
        };
    }
}
