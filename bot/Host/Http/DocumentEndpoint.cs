using E4Bot.Cards.Lists;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;

namespace E4Bot.Host.Http;

/// <summary>The documents' addresses. Each asks who it is, then whether they may, each time anew.</summary>
public static class DocumentEndpoint
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapDocuments(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapNumbered("fiches", (candidate, number) => new LinkedDocument.Sheet(candidate, number));
        endpoints.MapNumbered("grilles", (candidate, number) => new LinkedDocument.Grid(candidate, number));
        endpoints.MapNumbered("avis", (candidate, number) => new LinkedDocument.Notice(candidate, number));
        endpoints.MapMethods("/modeles/{candidate}", Methods, (string candidate, HttpContext http, DocumentDesk desk) =>
            desk.AnswerAsync(http, Asked(candidate, number => new LinkedDocument.SynthesisModel(number))));
        foreach (var kind in new[] { DocumentKind.Bordereau, DocumentKind.BordereauBook, DocumentKind.Pack }) endpoints.MapOfCentre(kind);
        endpoints.MapMethods($"/{DocumentAddresses.Folder(DocumentKind.Ledger)}", Methods, (HttpContext http, DocumentDesk desk) =>
            desk.AnswerAsync(http, new LinkedDocument.OfSession(DocumentKind.Ledger)));
    }

    private static void MapOfCentre(this IEndpointRouteBuilder endpoints, DocumentKind kind)
    {
        var address = $"/{DocumentAddresses.Folder(kind)}/{{centre:length({CentreKey.Length})}}";
        endpoints.MapMethods(address, Methods, (string centre, HttpContext http, DocumentDesk desk) => desk.AnswerAsync(http, new LinkedDocument.OfCentre(centre, kind)));
        if (kind != DocumentKind.Bordereau) return;
        endpoints.MapMethods($"{address}/{DocumentLinks.Page}", Methods, (string centre, HttpContext http, DocumentDesk desk) =>
            desk.AnswerAsync(http, new LinkedDocument.OfCentre(centre, kind), asPage: true));
    }

    /// <summary>Each as a PDF, and as a web page beside it.</summary>
    private static void MapNumbered(this IEndpointRouteBuilder endpoints, string folder, Func<CandidateNumber, int, LinkedDocument> of)
    {
        var address = $"/{folder}/{{candidate}}/{{number:int:min(1)}}";
        endpoints.MapMethods(address, Methods, (string candidate, int number, HttpContext http, DocumentDesk desk) =>
            desk.AnswerAsync(http, Asked(candidate, asked => of(asked, number))));
        endpoints.MapMethods($"{address}/{DocumentLinks.Page}", Methods, (string candidate, int number, HttpContext http, DocumentDesk desk) =>
            desk.AnswerAsync(http, Asked(candidate, asked => of(asked, number)), asPage: true));
    }

    /// <summary>Null of what cannot be a candidate's number.</summary>
    private static LinkedDocument? Asked(string candidate, Func<CandidateNumber, LinkedDocument> of) => CandidateNumber.TryParse(candidate, out var number) ? of(number) : null;
}
