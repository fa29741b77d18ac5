using System.Security.Cryptography;
using System.Text.Encodings.Web;
using E4Bot.Host.Http;
using E4Bot.Host.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;

namespace E4Bot.Host.Demo;

/// <summary>
/// Whoever the room has signed in, on this machine. Its people share one browser, so each has a cookie of their own and the address says whose counts: one who
/// presses in a pane does not become another in the next.
/// </summary>
internal sealed class DemoIdentity(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory log, UrlEncoder encoder, IDataProtectionProvider protection)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, log, encoder)
{
    /// <summary>In an address's query: the key of the person who pressed.</summary>
    public const string Whose = "personne";

    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    private static readonly PlainPage FromTheRoom = new(
        StatusCodes.Status401Unauthorized, "Qui ouvre ce document ?", "Dans la démonstration, un document s'ouvre depuis la salle : appuyez sur son bouton, dans la carte de la personne qui l'ouvre.");

    private readonly ITimeLimitedDataProtector protector = protection.CreateProtector("salle").ToTimeLimitedDataProtector();

    /// <summary>The browser has this person's cookie from now on.</summary>
    public static void SignIn(HttpContext http, DemoPerson person) => http.Response.Cookies.Append(
        CookieOf(person),
        http.RequestServices.GetRequiredService<IDataProtectionProvider>().CreateProtector("salle").ToTimeLimitedDataProtector().Protect(person.Key, Lifetime),
        new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Path = "/", IsEssential = true });

    protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(
        LoopbackOnly.IsLocal(Context) && People.ByKey(Request.Query[Whose]) is { } person && Request.Cookies[CookieOf(person)] is { } cookie && IsOf(person, cookie)
            ? AuthenticateResult.Success(new AuthenticationTicket(new Visitor(person.ObjectId, Places.TenantId).ToPrincipal(DemoDoor.Name), DemoDoor.Name))
            : AuthenticateResult.NoResult());

    protected override Task HandleChallengeAsync(AuthenticationProperties properties) => FromTheRoom.ExecuteAsync(Context);

    private bool IsOf(DemoPerson person, string cookie)
    {
        try
        {
            return protector.Unprotect(cookie) == person.Key;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private static string CookieOf(DemoPerson person) => $"e4bot-salle-{person.Key}";
}
