using E4Bot.BotFramework;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace E4Bot.Host.Composition;

/// <summary>OpenTelemetry, sent where <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> says; nowhere when it says nothing.</summary>
public static class Telemetry
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>The exporter would throw at an address that it cannot use, without saying whose it is.</summary>
    public static IEnumerable<string> Problems(IConfiguration configuration)
    {
        var endpoint = configuration[Endpoint];
        if (!string.IsNullOrWhiteSpace(endpoint) && !(Uri.TryCreate(endpoint, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"))
            yield return $"{Endpoint} is no absolute http or https address: write one such as http://localhost:4317, or remove it.";
    }

    public static IServiceCollection AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        if (string.IsNullOrWhiteSpace(configuration[Endpoint])) return services;
        services.AddOpenTelemetry()
            .WithTracing(tracing => tracing.AddSource(TelemetryNames.Source).AddOtlpExporter())
            .WithMetrics(metrics => metrics.AddMeter(TelemetryNames.Source).AddAspNetCoreInstrumentation().AddOtlpExporter());
        return services;
    }
}
