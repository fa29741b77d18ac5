using E4Bot.Domain.Sessions;
using E4Bot.Host.Files.Sheet;
using E4Bot.Host.Kept;
using Microsoft.AspNetCore.Http.HttpResults;

namespace E4Bot.Host.Http;

/// <summary>Streams a sheet to whoever holds a link that still stands.</summary>
public static class SheetEndpoint
{
    private const string Expired = "Ce lien n'est plus valable. Redemandez la fiche sur sa carte, par « Ouvrir la fiche ».";

    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapSheets(this IEndpointRouteBuilder endpoints) => endpoints.MapMethods("/fiches/{token}", Methods, GetAsync);

    private static async Task<Results<FileContentHttpResult, ContentHttpResult>> GetAsync(
        string token, HttpContext http, SheetLinks links, Registers registers, Kept.Passages passages, ExamSession session, TimeZoneInfo zone, ILogger<SheetLinks> log)
    {
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        if (links.Read(token) is not { } link) return Gone();
        var candidate = (await registers.ReadAsync(http.RequestAborted)).Find(link.Candidate);
        if (candidate is null || await passages.ReadSheetAsync(candidate, link.Version, http.RequestAborted) is not { } sheet) return Gone();

        if (HttpMethods.IsGet(http.Request.Method)) log.SheetOpened(link.PersonId, link.Version);
        http.Response.Headers.ContentDisposition = $"inline; filename=\"fiche-{link.Candidate}-v{link.Version}.pdf\"";
        return TypedResults.File(SheetDocument.Write(sheet, session, zone), "application/pdf");
    }

    private static ContentHttpResult Gone() => TypedResults.Text(Expired, "text/plain; charset=utf-8", statusCode: StatusCodes.Status410Gone);
}
