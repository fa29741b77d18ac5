using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace E4Bot.Host.Store;

/// <summary>Ready when a row can be read.</summary>
public sealed class StoreHealth(IRowStore store) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await store.FindAsync("health", "ready", cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (StoreUnavailableException failure)
        {
            return HealthCheckResult.Unhealthy(failure.Message, failure);
        }
    }
}
