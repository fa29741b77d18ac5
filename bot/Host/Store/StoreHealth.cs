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
            return HealthCheckResult.Healthy("A row can be read.");
        }
        catch (StoreUnavailableException failure)
        {
            // Its own sentence may name a path or an account, and anybody may ask; the log has it.
            return HealthCheckResult.Unhealthy("The store does not answer.", failure);
        }
    }
}
