using System.Net.Http.Headers;
using System.Text.Json;
using E4Bot.BotFramework;
using Microsoft.Extensions.Options;

namespace E4Bot.Host.SharePoint;

/// <summary>Calls Graph, one attempt each; the duties wait and try again.</summary>
public sealed class GraphClient(
    IHttpClientFactory clients, AppTokens tokens, IOptions<SharePointOptions> options, IOptions<BotOptions> bot, TimeProvider time, ILogger<GraphClient> log)
{
    public const string HttpName = "E4Bot.Graph";

    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    private readonly Uri root = SharePointIdentity.Graph(options.Value, bot.Value);

    /// <param name="path">Below the version, every id escaped.</param>
    public async ValueTask<GraphAnswer> CallAsync(HttpMethod method, string path, ReadOnlyMemory<byte>? file, CancellationToken cancellation)
    {
        using var patience = new CancellationTokenSource(bot.Value.SendTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, patience.Token);
        try
        {
            return await tokens.GetAsync(refused: null, either.Token) is { } token ? await AskAsync(method, path, file, token, either.Token) : new GraphAnswer.NotNow(null);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException || (failure is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            log.GraphSilent(failure.GetType().Name);
            return new GraphAnswer.NotNow(null);
        }
    }

    private async ValueTask<GraphAnswer> AskAsync(HttpMethod method, string path, ReadOnlyMemory<byte>? file, string token, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(method, new Uri(root, path));
        if (token.Length > 0) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (file is { } bytes) request.Content = new ReadOnlyMemoryContent(bytes) { Headers = { ContentType = new MediaTypeHeaderValue("application/pdf") } };
        using var response = await clients.CreateClient(HttpName).SendAsync(request, cancellation);
        if (!response.IsSuccessStatusCode) log.GraphRefused(method.Method, (int)response.StatusCode);
        return (int)response.StatusCode switch
        {
            204 => new GraphAnswer.Done(default),
            >= 200 and < 300 => await ReadAsync(response, cancellation),
            401 or 403 => new GraphAnswer.Forbidden(),
            404 => new GraphAnswer.NotFound(),
            // 423: somebody has the file open.
            408 or 409 or 412 or 423 or 429 or >= 500 and not 507 => new GraphAnswer.NotNow(After(response)),
            _ => new GraphAnswer.Refused(),
        };
    }

    private static async ValueTask<GraphAnswer> ReadAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        try
        {
            return new GraphAnswer.Done(JsonElement.Parse(await response.Content.ReadAsByteArrayAsync(cancellation)));
        }
        catch (JsonException)
        {
            return new GraphAnswer.NotNow(null);
        }
    }

    private TimeSpan? After(HttpResponseMessage response)
    {
        var header = response.Headers.RetryAfter;
        var wait = header?.Delta ?? (header?.Date is { } date ? date - time.GetUtcNow() : null);
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait > LongestWait ? LongestWait : wait;
    }
}
