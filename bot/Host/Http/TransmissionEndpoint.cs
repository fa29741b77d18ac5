using E4Bot.Host.Kept;
using E4Bot.Host.Life.Transmitting;
using Microsoft.AspNetCore.Http.HttpResults;

namespace E4Bot.Host.Http;

/// <summary>Sends a centre's bordereau, or all that the jury receives of it, to whoever holds a link that still stands. What is sent is what stands now.</summary>
public static class TransmissionEndpoint
{
    private const string Expired = "Ce lien n'est plus valable. Redemandez le bordereau ou le dossier en écrivant « bordereau » ou « transmettre ».";
    private const string Changed = "Le dossier n'est plus complet : une fiche a été rouverte, ou une personne ajoutée. Écrivez « transmettre » pour voir ce qui manque.";

    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapTransmissions(this IEndpointRouteBuilder endpoints) => endpoints.MapMethods("/transmissions/{token}", Methods, GetAsync);

    private static async Task<IResult> GetAsync(
        string token, HttpContext http, TransmissionLinks links, Registers registers, Transmissions transmissions, TransmittedFiles files, ILogger<TransmissionLinks> log)
    {
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        if (links.Read(token) is not var (part, centre, person)) return Gone(Expired);
        var transmission = await transmissions.ReadAsync(await registers.ReadAsync(http.RequestAborted), centre, http.RequestAborted);
        if (transmission.Dossiers.Count == 0) return Gone(Expired);
        if (part == TransmissionPart.Pack && !transmission.Bordereau.IsComplete) return Gone(Changed);
        if (HttpMethods.IsGet(http.Request.Method)) Tell(log, part, person, transmission.Dossiers.Count);
        return files.Of(part, transmission, http.RequestAborted);
    }

    private static void Tell(ILogger log, TransmissionPart part, string person, int candidates)
    {
        if (part == TransmissionPart.Pack) log.PackOpened(person, candidates);
        else log.BordereauOpened(person, candidates);
    }

    private static ContentHttpResult Gone(string sentence) => TypedResults.Text(sentence, "text/plain; charset=utf-8", statusCode: StatusCodes.Status410Gone);
}
