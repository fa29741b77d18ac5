using E4Bot.BotFramework;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace E4Bot.Benchmarks.Turns;

/// <summary>The practical limit: parses the same activity, answers a card of the same size from memory.</summary>
internal static class BareEndpoint
{
    /// <summary>Bytes of an ordinary line's card.</summary>
    private const int CardBytes = 6_000;

    public static async Task RunAsync(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var card = AdaptiveCardResponse.Card(System.Text.Encoding.UTF8.GetBytes($$"""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"{{new string('x', CardBytes)}}"}]}"""));
        app.MapPost("/api/messages", async (HttpContext http) =>
        {
            using var body = new MemoryStream();
            await http.Request.Body.CopyToAsync(body);
            if (!ActivityJson.TryRead(body.GetBuffer().AsSpan(0, (int)body.Length), out _)) http.Response.StatusCode = 400;
            http.Response.ContentType = "application/json";
            await http.Response.Body.WriteAsync(card.Body);
        });
        app.MapGet("/health/live", () => "live");
        await app.RunAsync();
    }
}
