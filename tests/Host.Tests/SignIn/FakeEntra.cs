using System.Security.Cryptography;
using System.Text.Json;
using E4Bot.Host.Tests.Teams;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace E4Bot.Host.Tests.SignIn;

/// <summary>Entra's login on this machine: its metadata and keys over HTTP, and the ID tokens that it, or somebody else, would write.</summary>
internal sealed class FakeEntra : IAsyncDisposable
{
    private readonly WebApplication server;
    private readonly RSA key = RSA.Create(2048);

    private FakeEntra(WebApplication server) => this.server = server;

    public string Login => server.Urls.Single();

    public string Issuer => $"{Login}/{FakeTeams.TenantId}/v2.0";

    public bool IsDown { get; set; }

    /// <summary>The key that it publishes.</summary>
    public SigningCredentials Own => new(new RsaSecurityKey(key) { KeyId = "entra" }, SecurityAlgorithms.RsaSha256);

    /// <summary>That key's public half taken for a shared secret, as a careless reader would.</summary>
    public SigningCredentials PublicKeyAsSecret => new(new SymmetricSecurityKey(key.ExportSubjectPublicKeyInfo()) { KeyId = "entra" }, SecurityAlgorithms.HmacSha256);

    public static async Task<FakeEntra> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var server = builder.Build();
        var entra = new FakeEntra(server);
        server.Run(entra.AnswerAsync);
        await server.StartAsync();
        return entra;
    }

    /// <summary>An ID token for this account, as Entra writes it; <paramref name="otherwise"/> has it say something else, null takes a claim away.</summary>
    /// <param name="signing">Null: signed by nobody.</param>
    public static string Token(SigningCredentials? signing, string nonce, IReadOnlyDictionary<string, object?> otherwise, string issuer, TeamsPerson account, TimeSpan? worth = null)
    {
        var now = DateTime.UtcNow;
        var claims = new Dictionary<string, object?>
        {
            ["tid"] = FakeTeams.TenantId, ["oid"] = account.ObjectId, ["sub"] = "pairwise", ["nonce"] = nonce,
            ["name"] = account.Name, ["preferred_username"] = account.Mail, ["ver"] = "2.0",
        };
        foreach (var (claim, value) in otherwise) claims[claim] = value;
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = otherwise.TryGetValue("aud", out var audience) ? (string?)audience : Visiting.ClientId,
            NotBefore = now - TimeSpan.FromHours(2),
            IssuedAt = now - TimeSpan.FromMinutes(1),
            Expires = now + (worth ?? TimeSpan.FromHours(1)),
            Claims = claims.Where(claim => claim.Value is not null && claim.Key != "aud").ToDictionary(claim => claim.Key, claim => claim.Value!),
            SigningCredentials = signing,
        });
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        key.Dispose();
    }

    private Task AnswerAsync(HttpContext http)
    {
        if (IsDown)
        {
            http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Task.CompletedTask;
        }
        return http.Request.Path.Value!.EndsWith("/keys", StringComparison.Ordinal) ? http.Response.WriteAsync(Keys()) : http.Response.WriteAsync(Metadata());
    }

    private string Metadata() => JsonSerializer.Serialize(new
    {
        issuer = Issuer,
        authorization_endpoint = $"{Login}/{FakeTeams.TenantId}/oauth2/v2.0/authorize",
        jwks_uri = $"{Login}/{FakeTeams.TenantId}/discovery/v2.0/keys",
        response_types_supported = new[] { "code", "id_token" },
        subject_types_supported = new[] { "pairwise" },
        id_token_signing_alg_values_supported = new[] { "RS256" },
    });

    private string Keys()
    {
        var numbers = key.ExportParameters(includePrivateParameters: false);
        return JsonSerializer.Serialize(new
        {
            keys = new[] { new { kty = "RSA", use = "sig", kid = "entra", n = Base64UrlEncoder.Encode(numbers.Modulus), e = Base64UrlEncoder.Encode(numbers.Exponent) } },
        });
    }
}
