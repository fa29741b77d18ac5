using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;

namespace E4Bot.BotFramework.Tests.Fakes;

/// <summary>What a connector was asked.</summary>
internal sealed record Call(string Method, string Target, string? Authorization, string? ContentType, string? UserAgent, JsonElement? Body);

/// <summary>A connector that keeps every call and answers as the test says; by default that it made activity 1.</summary>
internal sealed class FakeConnector : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<Call> _calls = new();

    private FakeConnector(WebApplication app) => _app = app;

    public IReadOnlyCollection<Call> Calls => _calls;

    public RequestDelegate Answer { get; set; } = http => Write(http, 201, """{"id":"1"}""");

    public Uri Address => Loopback.AddressOf(_app);

    public ConversationReference Where(string conversation = "19:canal@thread.tacv2;messageid=1700000000000") =>
        new(Address.ToString(), conversation, "28:" + TestBot.AppId, TestBot.Tenant);

    public static async Task<FakeConnector> StartAsync()
    {
        FakeConnector? connector = null;
        connector = new FakeConnector(await Loopback.ServeAsync(http => connector!.TakeAsync(http)));
        return connector;
    }

    public static Task Write(HttpContext http, int status, string body)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json";
        return http.Response.WriteAsync(body);
    }

    /// <summary>Forgets its calls, and answers again that it made activity 1.</summary>
    public void Reset()
    {
        _calls.Clear();
        Answer = http => Write(http, 201, """{"id":"1"}""");
    }

    /// <summary>Forgets its calls.</summary>
    public void Forget() => _calls.Clear();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task TakeAsync(HttpContext http)
    {
        var body = http.Request.ContentLength > 0 ? await JsonSerializer.DeserializeAsync<JsonElement>(http.Request.Body) : (JsonElement?)null;
        var target = http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        _calls.Enqueue(new Call(http.Request.Method, target, Text(http.Request.Headers.Authorization), http.Request.ContentType, Text(http.Request.Headers.UserAgent), body));
        await Answer(http);
    }

    private static string? Text(StringValues header) => header.Count == 0 ? null : header.ToString();
}
