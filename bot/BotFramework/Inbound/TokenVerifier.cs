using System.Buffers;
using E4Bot.BotFramework.Configuration;
using E4Bot.BotFramework.Telemetry;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace E4Bot.BotFramework.Inbound;

/// <summary>
/// A token of the channel: the one issuer, this bot as audience, alive, signed with RSA by the very key that it names. Tokens of skills,
/// of emulators and of Entra fail at the issuer or the audience; there is no other way in.
/// </summary>
internal sealed class TokenVerifier(KeyRing keys, IOptions<BotOptions> options, TimeProvider time, ILogger<TokenVerifier> log)
{
    // The library's own reading is kinder to padding and blanks.
    private static readonly SearchValues<char> Letters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.");

    private static readonly string[] Algorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);
    private static readonly Admission KeysMissing = new Admission.Refused(StatusCodes.Status503ServiceUnavailable, "signing keys were never loaded");

    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };
    private readonly string _issuer = CloudEndpoints.Of(options.Value).Issuer;

    public async ValueTask<Admission> VerifyAsync(string encoded, CancellationToken cancellation)
    {
        if (!TryRead(encoded, out var token)) return Refused("not a token", null);
        if (ChannelClaims.In(token) is not { } claims) return Refused("claims are not as the channel writes them", token);
        if (Objection(token, claims) is { } objection) return Refused(objection, token);
        if (await keys.LoadAsync(cancellation) is not { } loaded) return KeysMissing;
        if ((loaded.Find(token.Kid) ?? await keys.AwaitAsync(token.Kid, cancellation)) is not { } key) return Refused("unknown key", token);
        var result = await _handler.ValidateTokenAsync(token, Rules(key.Key));
        return result.IsValid
            ? new Admission.Admitted(new ChannelToken(claims.ServiceUrl, key.Endorsements))
            : Refused(result.Exception.GetType().Name, token);
    }

    // Looked at before any key is: a token of another issuer must not be able to make the keys be fetched anew.
    private string? Objection(JsonWebToken token, ChannelClaims claims) =>
        claims.Issuer != _issuer ? "another issuer"
        : claims.IsOfAnotherBot ? "another bot's token"
        : !Algorithms.Contains(token.Alg) ? "algorithm not allowed"
        : string.IsNullOrEmpty(token.Kid) ? "no key named"
        : null;

    private TokenValidationParameters Rules(SecurityKey key) => new()
    {
        ValidIssuer = _issuer,
        ValidAudience = options.Value.AppId,
        ValidAlgorithms = Algorithms,
        IssuerSigningKey = key,
        ValidateIssuerSigningKey = true,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        ClockSkew = ClockSkew,
        LifetimeValidator = IsAlive,
    };

    private bool IsAlive(DateTime? notBefore, DateTime? expires, SecurityToken token, TokenValidationParameters rules)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return expires > now - ClockSkew && (notBefore is null || notBefore < now + ClockSkew);
    }

    private bool TryRead(string encoded, out JsonWebToken token)
    {
        token = null!;
        if (encoded.AsSpan().ContainsAnyExcept(Letters)) return false;
        try
        {
            token = _handler.ReadJsonWebToken(encoded);
            return true;
        }
        catch (Exception malformed) when (malformed is SecurityTokenException or ArgumentException or FormatException)
        {
            return false;
        }
    }

    private Admission.Refused Refused(string reason, JsonWebToken? token)
    {
        log.TokenRejected(reason, LogText.Clean(token?.Kid), LogText.Clean(token?.Issuer));
        BotTelemetry.CountTokenFailure(reason);
        return new Admission.Refused(StatusCodes.Status401Unauthorized, reason);
    }
}
