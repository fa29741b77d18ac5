using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace E4Bot.BotFramework.Inbound;

/// <summary>The request's body as an activity, read where it lies; or the HTTP status that says what is wrong with it.</summary>
internal readonly record struct ActivityBody(Activity? Activity, int Status)
{
    /// <summary>Bytes. Teams' largest message is well below.</summary>
    public const int Most = 256 * 1024;

    private static readonly ActivityBody TooLarge = new(null, StatusCodes.Status413PayloadTooLarge);
    private static readonly ActivityBody Unreadable = new(null, StatusCodes.Status400BadRequest);

    public static async ValueTask<ActivityBody> ReadAsync(HttpContext http, CancellationToken cancellation)
    {
        if (!IsJson(http.Request)) return new ActivityBody(null, StatusCodes.Status415UnsupportedMediaType);
        if (http.Request.ContentLength > Most) return TooLarge;
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = Most;
        try
        {
            return await ReadAsync(http.Request.BodyReader, cancellation);
        }
        catch (BadHttpRequestException refused)
        {
            return new ActivityBody(null, refused.StatusCode);
        }
    }

    private static async ValueTask<ActivityBody> ReadAsync(PipeReader reader, CancellationToken cancellation)
    {
        while (true)
        {
            var read = await reader.ReadAsync(cancellation);
            if (read.Buffer.Length > Most) return TooLarge;
            if (read.IsCompleted) return Parsed(reader, read.Buffer);
            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static ActivityBody Parsed(PipeReader reader, ReadOnlySequence<byte> body)
    {
        var utf8 = body.IsSingleSegment ? body.FirstSpan : body.ToArray();
        var answer = ActivityJson.TryRead(utf8, out var activity) ? new ActivityBody(activity, StatusCodes.Status200OK) : Unreadable;
        reader.AdvanceTo(body.End);
        // Who called on whose behalf is ours to know, never the sender's to say.
        answer.Activity?.Extra?.Remove("callerId");
        return answer;
    }

    private static bool IsJson(HttpRequest request) =>
        !request.Headers.ContainsKey(HeaderNames.ContentEncoding)
        && MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || type.Charset.Value.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase));
}
