using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace E4Bot.Host.Http;

/// <summary>A few sentences for whoever is not shown what they asked for: a heading, the sentences, nothing that is loaded or run.</summary>
public sealed record PlainPage(int Status, string Title, params IReadOnlyList<string> Sentences) : IResult
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Whether it has the button that makes the browser forget who signed in.</summary>
    public bool OffersSignOut { get; init; }

    /// <summary>A link below the sentences, on this server.</summary>
    public (string Words, string Path)? Next { get; init; }

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = Status;
        DocumentHeaders.Set(response);
        response.Headers.ContentSecurityPolicy = "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
        if (Status == StatusCodes.Status503ServiceUnavailable) response.Headers.RetryAfter = "60";
        response.ContentType = "text/html; charset=utf-8";
        var body = Encoding.UTF8.GetBytes(Html());
        response.ContentLength = body.Length;
        return HttpMethods.IsHead(httpContext.Request.Method) ? Task.CompletedTask : response.Body.WriteAsync(body, httpContext.RequestAborted).AsTask();
    }

    private string Html()
    {
        var page = new StringBuilder("<!doctype html>\n<html lang=\"fr\">\n<head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">")
            .Append("<title>").Append(Escaped(Title)).Append(" – E4Bot</title></head>\n<body><main>\n<h1>").Append(Escaped(Title)).Append("</h1>\n");
        foreach (var sentence in Sentences) page.Append("<p>").Append(Escaped(sentence)).Append("</p>\n");
        if (Next is var (words, path)) page.Append("<p><a href=\"").Append(Escaped(path)).Append("\">").Append(Escaped(words)).Append("</a></p>\n");
        if (OffersSignOut) page.Append("<form method=\"post\"><button>Se déconnecter</button></form>\n");
        return page.Append("</main></body>\n</html>\n").ToString();
    }

    private static string Escaped(string text) => Encoder.Encode(text);
}
