using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace E4Bot.Benchmarks.Protocol;

/// <summary>A channel with one key: its metadata on this machine, and a token that is good for an hour.</summary>
internal sealed class MadeUpChannel : IAsyncDisposable
{
    public const string Issuer = "https://api.botframework.com";
    public const string AppId = "11111111-2222-3333-4444-555555555555";
    public const string Tenant = "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee";

    private readonly WebApplication _server;

    private MadeUpChannel(WebApplication server) => _server = server;

    public RsaSecurityKey Key { get; } = new(RSA.Create(2048)) { KeyId = "clé-1" };

    public string MetadataUrl => _server.Urls.Single() + "/v1/.well-known/openidconfiguration";

    public static async Task<MadeUpChannel> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = builder.Build();
        var channel = new MadeUpChannel(server);
        server.Run(channel.AnswerAsync);
        await server.StartAsync();
        return channel;
    }

    public string Token() => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
    {
        Issuer = Issuer,
        Audience = AppId,
        Expires = DateTime.UtcNow.AddHours(1),
        Claims = new Dictionary<string, object> { ["serviceurl"] = "https://smba.trafficmanager.net/emea/" },
        SigningCredentials = new SigningCredentials(Key, SecurityAlgorithms.RsaSha256),
    });

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private Task AnswerAsync(HttpContext http)
    {
        if (!http.Request.Path.Value!.EndsWith("/keys", StringComparison.Ordinal))
            return http.Response.WriteAsJsonAsync(new { issuer = Issuer, jwks_uri = MetadataUrl.Replace("openidconfiguration", "keys", StringComparison.Ordinal) });
        var numbers = Key.Rsa.ExportParameters(includePrivateParameters: false);
        var key = new
        {
            kty = "RSA", use = "sig", kid = Key.KeyId, n = Base64UrlEncoder.Encode(numbers.Modulus), e = Base64UrlEncoder.Encode(numbers.Exponent),
            endorsements = new[] { "msteams" },
        };
        return http.Response.WriteAsJsonAsync(new { keys = new[] { key } });
    }
}
