using E4Bot.Host.Http;
using Microsoft.AspNetCore.Authentication;

namespace E4Bot.Host.SignIn;

/// <summary>« deconnexion »: the browser forgets who signed in.</summary>
public static class SignOutEndpoint
{
    public const string Path = "deconnexion";

    public static void MapSignOut(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet($"/{Path}", (Doors doors) => doors.Open is null ? SignInPages.NotSet : SignInPages.SignOut);
        endpoints.MapPost($"/{Path}", PostAsync);
    }

    private static async Task<IResult> PostAsync(HttpContext http, Doors doors, PublicAddress address)
    {
        if (doors.Open is not EntraDoor door) return SignInPages.NotSet;
        if (http.Request.Headers.Origin is [{ Length: > 0 } origin] && !IsOurs(origin, address.Value!)) return SignInPages.ElsewhereAsked;
        await http.SignOutAsync(door.Scheme);
        return SignInPages.SignedOut;
    }

    private static bool IsOurs(string origin, Uri root) => Uri.TryCreate(origin, UriKind.Absolute, out var asked) && asked.GetLeftPart(UriPartial.Authority) == root.GetLeftPart(UriPartial.Authority);
}
