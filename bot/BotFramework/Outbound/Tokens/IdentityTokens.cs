using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;
using E4Bot.BotFramework.Telemetry;

namespace E4Bot.BotFramework.Outbound;

/// <summary>
/// Tokens from the Microsoft identity client. <paramref name="acquire"/> asks the program's one client, whose cache is the only one;
/// its argument says whether to pass over that cache.
/// </summary>
internal sealed class IdentityTokens(Func<bool, CancellationToken, Task<AuthenticationResult>> acquire, ILogger log) : IBotTokens
{
    public async ValueTask<string?> GetAsync(bool renew, CancellationToken cancellation)
    {
        using var span = BotTelemetry.Source.StartActivity("auth.outbound");
        try
        {
            return (await acquire(renew, cancellation)).AccessToken;
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
}
