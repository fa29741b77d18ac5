using System.Net;
using E4Bot.Host.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace E4Bot.Host.Tests.Teams;

/// <summary>Documents opened in the browser of somebody who has signed in. How one signs in is another room's to test.</summary>
internal static class Visiting
{
    public const string ClientId = "00000000-0000-4000-b000-000000000001";

    public static Task<HttpResponseMessage> Opens(this Room room, TeamsPerson person, Uri link, HttpMethod? method = null) =>
        room.Opens(new Uri(link.PathAndQuery, UriKind.Relative), CookieOf(room, new Visitor(person.ObjectId, FakeTeams.TenantId)), method);

    public static async Task<HttpResponseMessage> Opens(this Room room, Uri path, string? cookie, HttpMethod? method = null)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, path);
        if (cookie is not null) request.Headers.Add("Cookie", cookie);
        return await room.Bot.Http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>What the browser carries from now on.</summary>
    public static string CookieOf(Room room, Visitor visitor)
    {
        var options = room.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(EntraDoor.Session);
        var properties = new AuthenticationProperties { IssuedUtc = room.Clock.GetUtcNow(), ExpiresUtc = room.Clock.GetUtcNow() + options.ExpireTimeSpan };
        var ticket = new AuthenticationTicket(visitor.ToPrincipal(EntraDoor.Session), properties, EntraDoor.Session);
        return $"{options.Cookie.Name}={options.TicketDataFormat.Protect(ticket)}";
    }

    /// <summary>What a cookie says of who carries it.</summary>
    public static IEnumerable<string> ClaimsOf(Room room, string cookie) =>
        room.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(EntraDoor.Session).TicketDataFormat.Unprotect(cookie)!.Principal.Claims.Select(claim => claim.Type);

    public static async Task<string> Text(this HttpResponseMessage response) =>
        Screen.Plain(WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
}
