using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace E4Bot.BotFramework.Tests.Fakes;

/// <summary>The channel's OpenID metadata and key set, as the test would have them at the moment.</summary>
internal sealed class FakeKeyService : IAsyncDisposable
{
    private readonly WebApplication _app;
    private int _readings;

    private FakeKeyService(WebApplication app) => _app = app;

    public IReadOnlyList<ChannelKeyPair> Keys { get; set; } = [];

    public bool IsDown { get; set; }

    /// <summary>Where the metadata says the keys are; its own host when null.</summary>
    public string? KeySetElsewhere { get; set; }

    public int Readings => _readings;

    public string MetadataUrl => new Uri(Loopback.AddressOf(_app), "/v1/.well-known/openidconfiguration").ToString();

    public static async Task<FakeKeyService> StartAsync(params ChannelKeyPair[] keys)
    {
        FakeKeyService? service = null;
        service = new FakeKeyService(await Loopback.ServeAsync(http => service!.AnswerAsync(http))) { Keys = keys };
        return service;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private Task AnswerAsync(HttpContext http)
    {
        if (IsDown)
        {
            http.Response.StatusCode = StatusCodes.Status500InternalServerError;
            return Task.CompletedTask;
        }
        if (http.Request.Path.Value!.EndsWith("/keys", StringComparison.Ordinal))
            return http.Response.WriteAsJsonAsync(new { keys = Keys.Select(key => key.Published()) });
        Interlocked.Increment(ref _readings);
        return http.Response.WriteAsJsonAsync(new
        {
            issuer = TestBot.Issuer,
            jwks_uri = KeySetElsewhere ?? new Uri(Loopback.AddressOf(_app), "/v1/.well-known/keys").ToString(),
        });
    }
}
