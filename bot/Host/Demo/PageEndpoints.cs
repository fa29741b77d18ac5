using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace E4Bot.Host.Demo;

/// <summary>Serves the page and its parts; where npm could not restore the card renderer, a page that says what to install.</summary>
internal static class PageEndpoints
{
    private const string Policy =
        "default-src 'self'; img-src 'self' data: https:; style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static readonly FileExtensionContentTypeProvider Types = new() { Mappings = { [".mjs"] = "text/javascript" } };

    public static void Map(IEndpointRouteBuilder room)
    {
        room.MapGet("/", (HttpContext http, PageFiles files) => Send(http, files.Find(files.CanShowCards ? "index.html" : "install.html")));
        room.MapGet("/demo/{**path}", (HttpContext http, string? path, PageFiles files) => Send(http, files.Find(path ?? "")));
    }

    private static IResult Send(HttpContext http, IFileInfo file)
    {
        if (!file.Exists || file.PhysicalPath is null || !Types.TryGetContentType(file.Name, out var type)) return TypedResults.NotFound();
        http.Response.Headers.ContentSecurityPolicy = Policy;
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.CacheControl = "no-cache";
        if (type.StartsWith("text/", StringComparison.Ordinal)) type += "; charset=utf-8";
        return TypedResults.PhysicalFile(file.PhysicalPath, type, lastModified: file.LastModified);
    }
}
