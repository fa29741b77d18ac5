using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using E4Bot.BotFramework.Telemetry;
using Microsoft.Extensions.Logging;

namespace E4Bot.BotFramework.Outbound;

/// <summary>
/// One attempt of a call to the connector: token, log line and figures. What the answer means is said by <see cref="Outcomes"/>.
/// </summary>
internal sealed class ConnectorClient(IHttpClientFactory clients, IBotTokens tokens, TimeProvider time, ILogger<ConnectorClient> log)
{
    public const string HttpName = "E4Bot.Connector";

    private const int LargestAnswer = 4 * 1024 * 1024;

    /// <summary>Teams counts by the hour at most: a longer wait is a mistake, or a clock that is wrong.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    public async ValueTask<ConnectorAnswer> SendAsync(ConnectorRequest request, CancellationToken cancellation)
    {
        using var span = BotTelemetry.Source.StartActivity("client", ActivityKind.Client);
        span?.SetTag("client.operation", request.Operation).SetTag("service.url", request.Host);
        var started = time.GetTimestamp();
        var answer = await AuthorizedAsync(request, cancellation);
        BotTelemetry.CountSend(request.Operation, answer, time.GetElapsedTime(started));
        return answer;
    }

    // A token that looks fresh may have been revoked: one other is tried. A request that was not let in cannot have been acted on.
    private async ValueTask<ConnectorAnswer> AuthorizedAsync(ConnectorRequest request, CancellationToken cancellation)
    {
        if (await tokens.GetAsync(refused: null, cancellation) is not { } token) return ConnectorAnswer.NoToken.Instance;
        var answer = await AttemptAsync(request, token, cancellation);
        if (answer is not ConnectorAnswer.Answered { Status: (int)HttpStatusCode.Unauthorized } || token.Length == 0) return answer;
        return await tokens.GetAsync(refused: token, cancellation) is { } other ? await AttemptAsync(request, other, cancellation) : ConnectorAnswer.NoToken.Instance;
    }

    private async ValueTask<ConnectorAnswer> AttemptAsync(ConnectorRequest request, string token, CancellationToken cancellation)
    {
        try
        {
            using var message = request.ToMessage();
            if (token.Length > 0) message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
            return await ExchangeAsync(request, message, cancellation);
        }
        catch (HttpRequestException failure)
        {
            log.ConnectorUnreachable(request.Operation, request.Host, failure.HttpRequestError);
            return NeverConnected(failure.HttpRequestError) ? ConnectorAnswer.NeverSent.Instance : ConnectorAnswer.Lost.Instance;
        }
        catch (OperationCanceledException)
        {
            log.ConnectorSilent(request.Operation, request.Host);
            // Nobody asked to stop: it is the connection itself that took too long to open.
            return cancellation.IsCancellationRequested ? ConnectorAnswer.Lost.Instance : ConnectorAnswer.NeverSent.Instance;
        }
    }

    private async Task<ConnectorAnswer> ExchangeAsync(ConnectorRequest request, HttpRequestMessage message, CancellationToken cancellation)
    {
        using var response = await clients.CreateClient(HttpName).SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellation);
        var answer = new ConnectorAnswer.Answered((int)response.StatusCode, RetryAfter(response), await BodyAsync(response, cancellation));
        if (!answer.IsSuccess) LogRefusal(request, response, answer);
        return answer;
    }

    // Support asks for the two headers.
    private void LogRefusal(ConnectorRequest request, HttpResponseMessage response, ConnectorAnswer.Answered answer) => log.ConnectorRefused(
        request.Operation, request.Host, answer.Status, RefusalCode.In(answer), Header(response, "MS-CV"), Header(response, "ContextId"));

    // Once the status is known the message's fate is: a body that breaks off must not make it doubtful again.
    private static async Task<ReadOnlyMemory<byte>> BodyAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        try
        {
            await response.Content.LoadIntoBufferAsync(LargestAnswer, cancellation);
            return await response.Content.ReadAsByteArrayAsync(cancellation);
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException or OperationCanceledException)
        {
            return ReadOnlyMemory<byte>.Empty;
        }
    }

    private TimeSpan? RetryAfter(HttpResponseMessage response)
    {
        var header = response.Headers.RetryAfter;
        var wait = header?.Delta ?? (header?.Date is { } date ? date - time.GetUtcNow() : null);
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait > LongestWait ? LongestWait : wait;
    }

    private static string Header(HttpResponseMessage response, string name) =>
        LogText.Clean(response.Headers.TryGetValues(name, out var values) ? values.First() : null);

    private static bool NeverConnected(HttpRequestError error) => error
        is HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError
        or HttpRequestError.ProxyTunnelError;
}
