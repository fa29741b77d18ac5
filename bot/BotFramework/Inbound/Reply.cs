using Microsoft.AspNetCore.Http;

namespace E4Bot.BotFramework.Inbound;

/// <summary>The HTTP answer. A refusal has a status and nothing else: why is in the log.</summary>
internal readonly record struct Reply(int Status, ReadOnlyMemory<byte> Body = default)
{
    /// <summary>Seconds until it is worth asking again when the signing keys could not be loaded.</summary>
    private const string KeysRetrySeconds = "5";

    public async Task WriteAsync(HttpResponse response)
    {
        response.StatusCode = Status;
        if (Status == StatusCodes.Status405MethodNotAllowed) response.Headers.Allow = HttpMethods.Post;
        if (Status == StatusCodes.Status401Unauthorized) response.Headers.WWWAuthenticate = "Bearer";
        if (Status == StatusCodes.Status503ServiceUnavailable) response.Headers.RetryAfter = KeysRetrySeconds;
        response.ContentLength = Body.Length;
        if (Body.IsEmpty) return;
        response.ContentType = "application/json; charset=utf-8";
        await response.BodyWriter.WriteAsync(Body);
    }
}
