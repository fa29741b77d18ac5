using System.Net.Mime;
using E4Bot.Domain.Passages;
using E4Bot.Host.Files.Page;
using E4Bot.Host.SignIn;
using E4Bot.Host.Store;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;

namespace E4Bot.Host.Http;

/// <summary>Answers whoever asks for a document: sends them to sign in, shows it, or says in a sentence why not.</summary>
public sealed class DocumentDesk(Doors doors, DocumentAddresses addresses, DocumentOpening opening, Patience patience, ILogger<DocumentDesk> log)
{
    /// <summary>In an address's query: whoever comes from the page of a refusal chooses with which account they sign in.</summary>
    public const string OtherAccount = "compte";

    /// <param name="document">Null of an address at which nothing can be.</param>
    /// <param name="asPage">As a web page in place of a PDF.</param>
    public async Task<IResult> AnswerAsync(HttpContext http, LinkedDocument? document, bool asPage = false)
    {
        if (doors.Open is not { } door) return SignInPages.NotSet;
        var path = document is null ? null : addresses.LocalPath(document, asPage);
        var visitor = Visitor.Of((await http.AuthenticateAsync(door.Scheme)).Principal);
        var isOther = http.Request.Query.ContainsKey(OtherAccount);
        if (visitor is null || !door.Admits(visitor) || isOther) return await SignInAsync(http, door, path, isOther);
        if (document is null) return DocumentPages.NotYours(null);
        if (patience.IsOver(visitor.ObjectId)) return DocumentPages.TooMany;
        try
        {
            var opened = await opening.OpenAsync(visitor, document, http.RequestAborted);
            Tell(document, visitor, opened);
            if (opened.Outcome == AccessOutcome.Refused) patience.Refused(visitor.ObjectId);
            return opened.Content is { } content ? Shown(http, content, asPage)
                : opened.Outcome == AccessOutcome.Refused ? DocumentPages.NotYours(path) : DocumentPages.Of(opened.Outcome);
        }
        catch (StoreUnavailableException failure)
        {
            log.StoreUnavailable(failure);
            return DocumentPages.NotNow;
        }
    }

    private void Tell(LinkedDocument document, Visitor visitor, Opened opened)
    {
        if (opened.Content is null) log.DocumentRefused(document.Kind, visitor.ObjectId, opened.Outcome);
        else log.DocumentOpened(document.Kind, document is LinkedDocument.OfCandidate of ? of.Number : 0, visitor.ObjectId);
    }

    private static IResult Shown(HttpContext http, DocumentContent content, bool asPage)
    {
        DocumentHeaders.Set(http.Response);
        switch (content)
        {
            case DocumentContent.Pdf pdf when asPage:
                http.Response.Headers.ContentSecurityPolicy = $"default-src 'none'; style-src {DocumentPage.StyleHash}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
                return TypedResults.Text(DocumentPage.Write(pdf.Document), "text/html; charset=utf-8");
            case DocumentContent.Pdf pdf:
                http.Response.Headers.ContentDisposition = $"inline; filename=\"{pdf.Name}\"";
                return TypedResults.Bytes(pdf.Document.ToBytes(), MediaTypeNames.Application.Pdf);
            case DocumentContent.Download file:
                return TypedResults.Stream(into => file.WriteAsync(into, http.RequestAborted).AsTask(), file.ContentType, file.Name);
            default:
                throw new ArgumentOutOfRangeException(nameof(content));
        }
    }

    /// <summary>Whoever only looks whether it is there is not sent anywhere.</summary>
    private async Task<IResult> SignInAsync(HttpContext http, IDoor door, string? path, bool isOther)
    {
        DocumentHeaders.Set(http.Response);
        if (HttpMethods.IsHead(http.Request.Method)) return TypedResults.StatusCode(StatusCodes.Status401Unauthorized);
        if (path is null) return DocumentPages.NotYours(null);
        var properties = new OpenIdConnectChallengeProperties { RedirectUri = path };
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
