using System.Collections.Concurrent;
using System.Text.Json;

namespace E4Bot.Host.Tests.Secrecy;

/// <summary>Who asked, and all that came back.</summary>
internal sealed record Exchange(string? ObjectId, string Request, int Status, string Headers, string Body);

/// <summary>Hears every exchange with the program.</summary>
internal sealed class HttpEar : DelegatingHandler
{
    private readonly ConcurrentQueue<Exchange> heard = new();

    public IReadOnlyList<Exchange> Heard => [.. heard];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var asked = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        var response = await base.SendAsync(request, cancellationToken);
        await response.Content.LoadIntoBufferAsync(cancellationToken);
        var headers = string.Join('\n', response.Headers.Concat(response.Content.Headers).SelectMany(h => h.Value.Prepend(h.Key)));
        heard.Enqueue(new Exchange(SenderOf(asked), asked, (int)response.StatusCode, headers, await response.Content.ReadAsStringAsync(cancellationToken)));
        return response;
    }

    private static string? SenderOf(string activity) =>
        activity.Length == 0 ? null : JsonElement.Parse(activity).GetProperty("from").GetProperty("aadObjectId").GetString();
}
