using E4Bot.BotFramework;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace E4Bot.Host.Http;

/// <summary>
/// Live: the process answers. Ready: the store is reachable, and the bot can believe somebody; beside that, how the deliveries stand. The status code alone
/// says whether to send anybody here: 200, or 503.
/// </summary>
public static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        endpoints.MapHealthChecks("/health/ready", new HealthCheckOptions
        {
            Predicate = check => check.Tags.Contains(BotServices.ReadyTag),
            ResponseWriter = HealthReportBody.WriteAsync,
        });
    }
}
