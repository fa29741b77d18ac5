using System.Net.Mime;
using System.Text.Json;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace E4Bot.Host.Http;

/// <summary>What a probe reads beside the status code: each check's status, sentence and figures. Anybody may: of a failure it tells nothing more.</summary>
internal static class HealthReportBody
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true };

    public static async Task WriteAsync(HttpContext context, HealthReport report)
    {
        context.Response.ContentType = MediaTypeNames.Application.Json;
        await context.Response.Body.WriteAsync(Written(report), context.RequestAborted);
    }

    private static ReadOnlyMemory<byte> Written(HealthReport report)
    {
        using var written = new MemoryStream();
        using (var json = new Utf8JsonWriter(written, Indented))
        {
            json.WriteStartObject();
            json.WriteString("status", report.Status.ToString());
            json.WriteStartObject("checks");
            foreach (var (name, check) in report.Entries) Write(json, name, check);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        return written.ToArray();
    }

    private static void Write(Utf8JsonWriter json, string name, HealthReportEntry check)
    {
        json.WriteStartObject(name);
        json.WriteString("status", check.Status.ToString());
        json.WriteString("sentence", check.Description ?? (check.Status == HealthStatus.Healthy ? "All is well." : "It did not answer."));
        if (check.Data.Count > 0) Write(json, "data", check.Data);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<KeyValuePair<string, object>> figures)
    {
        json.WriteStartObject(name);
        foreach (var (figure, value) in figures) Write(json, figure, value);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, object value)
    {
        switch (value)
        {
            case int count:
                json.WriteNumber(name, count);
                break;
            case long count:
                json.WriteNumber(name, count);
                break;
            case IReadOnlyDictionary<string, int> figures:
                Write(json, name, figures.Select(figure => KeyValuePair.Create(figure.Key, (object)figure.Value)));
                break;
            default:
                throw new InvalidOperationException($"« {name} » is no figure, and is told to nobody.");
        }
    }
}
