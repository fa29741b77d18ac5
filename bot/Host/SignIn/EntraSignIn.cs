using E4Bot.BotFramework;
using E4Bot.Host.Http;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace E4Bot.Host.SignIn;

/// <summary>
/// OpenID Connect with Entra, as little of it as says who somebody is: an ID token of exactly our tenant for exactly our application, posted back. No secret,
/// no code, no access to anything.
/// </summary>
internal sealed class EntraSignIn(EntraApplication application, PublicAddress address, IOptions<BotOptions> bot) : IConfigureNamedOptions<OpenIdConnectOptions>
{
    public const string CallbackPath = "/signin-oidc";

    /// <summary>From the press to the end of the sign-in.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);

    public void Configure(OpenIdConnectOptions options) => Configure(Options.DefaultName, options);

    public void Configure(string? name, OpenIdConnectOptions options)
    {
        if (name != EntraDoor.Entra) return;
        options.SignInScheme = EntraDoor.Session;
        options.ClientId = application.ClientId;
        options.Authority = application.Authority;
        // The settings let only Development name a login of its own on this machine, which has no certificate.
        options.RequireHttpsMetadata = options.Authority.StartsWith(Uri.UriSchemeHttps + "://", StringComparison.OrdinalIgnoreCase);
        options.ResponseType = OpenIdConnectResponseType.IdToken;
        options.ResponseMode = OpenIdConnectResponseMode.FormPost;
        options.Scope.Clear();
        options.Scope.Add("openid");
        options.Scope.Add("profile");
        options.CallbackPath = CallbackPath;
        // Nobody else signs people out here.
        options.RemoteSignOutPath = default;
        options.SignedOutCallbackPath = default;
        options.MapInboundClaims = false;
        options.SaveTokens = false;
        options.DisableTelemetry = true;
        options.RemoteAuthenticationTimeout = Patience;
        options.ProtocolValidator.NonceLifetime = Patience;
        options.BackchannelTimeout = bot.Value.SendTimeout;
        options.TokenValidationParameters = Rules();
        options.EventsType = typeof(EntraEvents);
        Cookies(options);
    }

    private TokenValidationParameters Rules() => new()
    {
        ValidAudience = application.ClientId,
        IssuerValidator = (issuer, _, _) => issuer == application.Authority ? issuer : throw new SecurityTokenInvalidIssuerException("The token is another tenant's."),
        ValidAlgorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512],
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        ClockSkew = TimeSpan.FromMinutes(5),
    };

    /// <summary>Entra's answer is posted by another site: these two come along, and only to where it is posted. A proxy may have taken a path off.</summary>
    private void Cookies(OpenIdConnectOptions options)
    {
        foreach (var cookie in new[] { options.NonceCookie, options.CorrelationCookie })
        {
            cookie.Path = $"{address.Value?.AbsolutePath.TrimEnd('/')}{CallbackPath}";
            cookie.HttpOnly = true;
            cookie.SameSite = SameSiteMode.None;
            cookie.SecurePolicy = CookieSecurePolicy.Always;
        }
    }
}
