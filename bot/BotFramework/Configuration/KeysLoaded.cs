using E4Bot.BotFramework.Inbound;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace E4Bot.BotFramework.Configuration;

/// <summary>Ready once the channel's keys have been loaded; asking loads them. Stays so while the metadata is down, for the keys are kept.</summary>
internal sealed class KeysLoaded(KeyRing keys, IOptions<BotOptions> options) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (options.Value.Trust() != TrustMode.Channel || await keys.LoadAsync(cancellationToken) is not null) return HealthCheckResult.Healthy("Whoever speaks to the bot can be checked.");
        return HealthCheckResult.Unhealthy("The channel's signing keys were never loaded.");
    }
}
