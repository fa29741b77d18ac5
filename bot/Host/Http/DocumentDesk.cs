using System.Net.Mime;
using E4Bot.Domain.Passages;
using E4Bot.Host.SignIn;
using E4Bot.Host.Store;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;

namespace E4Bot.Host.Http;

/// <summary>Answers whoever asks for a document: sends them to sign in, shows it, or says in a sentence why not.</summary>
public sealed class DocumentDesk(Doors doors, DocumentAddresses addresses, DocumentOpening opening, ILogger<DocumentDesk> log)
{
    /// <summary>In an address's query: whoever comes from the page of a refusal chooses with which account they sign in.</summary>
    public const string OtherAccount = "compte";

    /// <param name="document">Null of an address at which nothing can be.</param>
    public async Task<IResult> AnswerAsync(HttpContext http, LinkedDocument? document)
    {
        if (doors.Open is not { } door) return SignInPages.NotSet;
        var visitor = Visitor.Of((await http.AuthenticateAsync(door.Scheme)).Principal);
        var isOther = http.Request.Query.ContainsKey(OtherAccount);
        if (visitor is null || !door.Admits(visitor) || isOther) return await SignInAsync(http, door, document, isOther);
        if (document is null) return DocumentPages.NotYours(null);
        try
        {
            return Shown(http, document, visitor, await opening.OpenAsync(visitor, document, http.RequestAborted));
        }
        catch (StoreUnavailableException failure)
        {
            log.StoreUnavailable(failure);
            return DocumentPages.NotNow;
        }
    }

    private IResult Shown(HttpContext http, LinkedDocument document, Visitor visitor, Opened opened)
    {
        if (opened.Content is null) log.DocumentRefused(document.Kind, visitor.ObjectId, opened.Outcome);
        else log.DocumentOpened(document.Kind, document.Number, visitor.ObjectId);
        if (opened.Content is not null) DocumentHeaders.Set(http.Response);
        switch (opened.Content)
        {
            case DocumentContent.Pdf pdf:
                http.Response.Headers.ContentDisposition = $"inline; filename=\"{pdf.Name}\"";
                return TypedResults.Bytes(pdf.Document.ToBytes(), MediaTypeNames.Application.Pdf);
            case DocumentContent.Download file:
                return TypedResults.Stream(into => file.WriteAsync(into, http.RequestAborted).AsTask(), file.ContentType, file.Name);
            default:
                return opened.Outcome == AccessOutcome.Refused ? DocumentPages.NotYours(addresses.LocalPath(document)) : DocumentPages.Of(opened.Outcome);
        }
    }

    /// <summary>Whoever only looks whether it is there is not sent anywhere.</summary>
    private async Task<IResult> SignInAsync(HttpContext http, IDoor door, LinkedDocument? document, bool isOther)
    {
        DocumentHeaders.Set(http.Response);
        if (HttpMethods.IsHead(http.Request.Method)) return TypedResults.StatusCode(StatusCodes.Status401Unauthorized);
        if (document is null) return DocumentPages.NotYours(null);
        var properties = new OpenIdConnectChallengeProperties { RedirectUri = addresses.LocalPath(document) };
        if (isOther) properties.Prompt = "select_account";
        try
        {
            await http.ChallengeAsync(door.Scheme, properties);
            return TypedResults.Empty;
        }
        catch (Exception failure) when (failure is InvalidOperationException or HttpRequestException && !http.Response.HasStarted)
        {
            log.SignInUnavailable(failure.GetType().Name);
            return SignInPages.Unavailable;
        }
    }
}
