using E4Bot.Host.Http;
using E4Bot.Host.SignIn;

namespace E4Bot.Host.Demo;

/// <summary>A person of the room opens a link. One of a document of ours they open as who they are: that is said here, before the tab is opened.</summary>
internal static class DocumentEndpoints
{
    public static void Map(IEndpointRouteBuilder api) => api.MapPost("/documents", (Pressed pressed, HttpContext http) =>
    {
        if (!IsOfThisPage(http)) return Results.StatusCode(StatusCodes.Status403Forbidden);
        if (People.ByKey(pressed.Person) is not { } person || !Uri.TryCreate(pressed.Url, UriKind.Absolute, out var url)) return Standing.Nowhere();
        if (!IsOurs(url, http.RequestServices)) return Results.Ok(new { pressed.Url });
        DemoIdentity.SignIn(http, person);
        return Results.Ok(new { Url = $"{url.AbsolutePath}?{DemoIdentity.Whose}={person.Key}" });
    });

    private static bool IsOurs(Uri url, IServiceProvider services) =>
        services.GetService<Doors>()?.Open is DemoDoor && services.GetRequiredService<PublicAddress>().Value is { } root && root.IsBaseOf(url);

    /// <summary>A browser names the page that asks; another site's may not sign anybody in.</summary>
    private static bool IsOfThisPage(HttpContext http) =>
        http.Request.Headers.Origin is [{ Length: > 0 } origin] && Uri.TryCreate(origin, UriKind.Absolute, out var page) && page.Authority == http.Request.Host.Value && page.Scheme == http.Request.Scheme;

    internal sealed record Pressed(string Person, string Url);
}
