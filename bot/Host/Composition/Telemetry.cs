using E4Bot.BotFramework;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace E4Bot.Host.Composition;

/// <summary>OpenTelemetry, sent where <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> says; nowhere when it says nothing.</summary>
public static class Telemetry
{
    public static IServiceCollection AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        if (string.IsNullOrWhiteSpace(configuration["OTEL_EXPORTER_OTLP_ENDPOINT"])) return services;
        services.AddOpenTelemetry()
            .WithTracing(tracing => tracing.AddSource(TelemetryNames.Source).AddOtlpExporter())
            .WithMetrics(metrics => metrics.AddMeter(TelemetryNames.Source).AddAspNetCoreInstrumentation().AddOtlpExporter());
        return services;
    }
}
