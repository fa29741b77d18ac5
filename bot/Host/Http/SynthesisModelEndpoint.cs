using E4Bot.Domain.Sessions;
using E4Bot.Host.Files.Synthesis.Model;
using E4Bot.Host.Kept;
using E4Bot.Host.Life;
using Microsoft.AspNetCore.Http.HttpResults;

namespace E4Bot.Host.Http;

/// <summary>Sends a blank tableau de synthèse to whoever holds a link that still stands.</summary>
public static class SynthesisModelEndpoint
{
    private const string Expired = "Ce lien n'est plus valable. Redemandez le modèle en écrivant « modèle » suivi du numéro de la personne candidate.";

    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapSynthesisModels(this IEndpointRouteBuilder endpoints) => endpoints.MapMethods("/modeles/{token}", Methods, GetAsync);

    private static async Task<Results<FileContentHttpResult, ContentHttpResult>> GetAsync(
        string token, HttpContext http, SynthesisModelLinks links, Registers registers, ExamSession session)
    {
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        if (links.Read(token) is not { } number || (await registers.ReadAsync(http.RequestAborted)).Find(number) is not { } candidate)
            return TypedResults.Text(Expired, "text/plain; charset=utf-8", statusCode: StatusCodes.Status410Gone);
        var model = SynthesisModel.Write(session, candidate, SynthesisModel.CentreOf(candidate));
        return TypedResults.File(model, SynthesisModel.ContentType, $"tableau-de-synthese-{SafeName.Of(number.Value)}{SynthesisModel.Extension}");
    }
}
