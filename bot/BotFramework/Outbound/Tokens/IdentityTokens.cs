using E4Bot.BotFramework.Telemetry;
using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;

namespace E4Bot.BotFramework.Outbound;

/// <summary>
/// Tokens from the Microsoft identity client, one flight at a time: that client does not join askers of its own accord.
/// </summary>
/// <param name="acquire">Asks the program's one client, whose cache is the only one; the argument says whether to pass over that cache.</param>
internal sealed class IdentityTokens(Func<bool, CancellationToken, Task<AuthenticationResult>> acquire, ILogger log) : IBotTokens, IDisposable
{
    private readonly SemaphoreSlim _flight = new(1, 1);

    public async ValueTask<string?> GetAsync(string? refused, CancellationToken cancellation)
    {
        using var span = BotTelemetry.Source.StartActivity("auth.outbound");
        try
        {
            return await AcquireAsync(refused, cancellation);
        }
        catch (MsalException failure)
        {
            log.NoOutboundToken(failure.ErrorCode);
        }
        catch (Exception unreachable) when (unreachable is HttpRequestException or OperationCanceledException)
        {
            log.NoOutboundToken(unreachable.GetType().Name);
        }
        return null;
    }

    public void Dispose() => _flight.Dispose();

    private async Task<string> AcquireAsync(string? refused, CancellationToken cancellation)
    {
        await _flight.WaitAsync(cancellation);
        try
        {
            var token = (await acquire(false, cancellation)).AccessToken;
            return token == refused ? (await acquire(true, cancellation)).AccessToken : token;
        }
        finally
        {
            _flight.Release();
        }
    }
}
