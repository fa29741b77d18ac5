using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace E4Bot.Host.Store.Tables;

/// <summary>
/// Repeats a write only when the first one surely had no effect: the service was too busy to take it, or was never connected to. Any other failure may
/// hide a commit that stands; whoever asked for it reads again and decides.
/// </summary>
internal sealed class SurelyUnsent(int maxRetries, DelayStrategy delay) : RetryPolicy(maxRetries, delay)
{
    /// <summary>The base counts: without it there would be no end.</summary>
    protected override bool ShouldRetry(HttpMessage message, Exception? exception) => HadNoEffect(message, exception) && base.ShouldRetry(message, exception);

    protected override async ValueTask<bool> ShouldRetryAsync(HttpMessage message, Exception? exception) =>
        HadNoEffect(message, exception) && await base.ShouldRetryAsync(message, exception);

    private static bool HadNoEffect(HttpMessage message, Exception? exception) =>
        exception is null ? message.HasResponse && IsBusy(message.Response) : IsOfConnecting(exception);

    private static bool IsBusy(Response response) =>
        response.Status == StatusCodes.Status503ServiceUnavailable && response.Headers.TryGetValue("x-ms-error-code", out var code) && code == "ServerBusy";

    private static bool IsOfConnecting(Exception failure) =>
        failure is HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError }
        || (failure.InnerException is { } inner && IsOfConnecting(inner));
}
