using E4Bot.Host.Http;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.Options;

namespace E4Bot.Host.SignIn;

/// <summary>
/// The cookie of who has signed in: two identifiers, sealed with the keys that replicas share. It goes to this program alone, and from no other site's form.
/// </summary>
internal sealed class SessionCookie(PublicAddress address, IOptions<SignInOptions> options) : IConfigureNamedOptions<CookieAuthenticationOptions>
{
    public void Configure(CookieAuthenticationOptions cookie) => Configure(Options.DefaultName, cookie);

    public void Configure(string? name, CookieAuthenticationOptions cookie)
    {
        if (name != EntraDoor.Session || address.Value is not { } root) return;
        var isSecure = root.Scheme == Uri.UriSchemeHttps;
        cookie.ForwardChallenge = EntraDoor.Entra;
        cookie.ExpireTimeSpan = options.Value.Duration;
        cookie.SlidingExpiration = false;
        cookie.Cookie.Name = (isSecure, root.AbsolutePath) switch
        {
            (true, "/") => "__Host-e4bot",
            (true, _) => "__Secure-e4bot",
            _ => "e4bot",
        };
        cookie.Cookie.Path = root.AbsolutePath;
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.SecurePolicy = isSecure ? CookieSecurePolicy.Always : CookieSecurePolicy.None;
        cookie.Cookie.IsEssential = true;
    }
}
