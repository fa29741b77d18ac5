using Microsoft.AspNetCore.Http.HttpResults;

namespace E4Bot.Host.Http;

/// <summary>Streams a document to whoever holds a link that still stands.</summary>
public static class DocumentEndpoint
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapDocuments(this IEndpointRouteBuilder endpoints)
    {
        foreach (var kind in Enum.GetValues<DocumentKind>())
        {
            endpoints.MapMethods(
                $"/{DocumentLinks.Path(kind)}/{{token}}",
                Methods,
                (string token, HttpContext http, DocumentLinks links, OfficialDocuments documents, ILogger<DocumentLinks> log) => GetAsync(kind, token, http, links, documents, log));
        }
    }

    private static async Task<Results<FileContentHttpResult, ContentHttpResult>> GetAsync(
        DocumentKind kind, string token, HttpContext http, DocumentLinks links, OfficialDocuments documents, ILogger<DocumentLinks> log)
    {
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        if (links.Read(kind, token) is not var (asked, person) || await documents.ReadAsync(asked, http.RequestAborted) is not { } document) return Gone(kind);

        if (HttpMethods.IsGet(http.Request.Method)) Tell(log, asked, person);
        http.Response.Headers.ContentDisposition = $"inline; filename=\"{document.Name}\"";
        return TypedResults.File(document.Content.ToBytes(), "application/pdf");
    }

    private static void Tell(ILogger log, LinkedDocument asked, string person)
    {
        switch (asked.Kind)
        {
            case DocumentKind.Sheet:
                log.SheetOpened(person, asked.Number);
                break;
            case DocumentKind.Grid:
                log.GridOpened(person, asked.Number);
                break;
            case DocumentKind.Notice:
                log.NoticeOpened(person, asked.Number);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(asked));
        }
    }

    private static ContentHttpResult Gone(DocumentKind kind) => TypedResults.Text(Expired(kind), "text/plain; charset=utf-8", statusCode: StatusCodes.Status410Gone);

    private static string Expired(DocumentKind kind) => kind switch
    {
        DocumentKind.Sheet => "Ce lien n'est plus valable. Redemandez la fiche sur sa carte, par « Ouvrir la fiche ».",
        DocumentKind.Grid => "Ce lien n'est plus valable. Redemandez la grille en écrivant « grille » suivi du numéro de la personne candidate.",
        DocumentKind.Notice => "Ce lien n'est plus valable. Redemandez la notification sur sa carte, par « Ouvrir la notification ».",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
