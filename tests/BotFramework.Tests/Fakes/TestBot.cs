using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace E4Bot.BotFramework.Tests.Fakes;

/// <summary>The protocol under test on a real server, with a turn that the test writes.</summary>
internal sealed class TestBot : IAsyncDisposable
{
    public const string Issuer = "https://api.botframework.com";
    public const string AppId = "11111111-2222-3333-4444-555555555555";
    public const string Tenant = "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee";
    public const string ServiceUrl = "https://smba.trafficmanager.net/emea/";

    private readonly WebApplication _app;

    private TestBot(WebApplication app, ScriptedTurn turn)
    {
        (_app, Turn) = (app, turn);
        Http = new HttpClient { BaseAddress = Loopback.AddressOf(app) };
    }

    public HttpClient Http { get; }

    public ScriptedTurn Turn { get; }

    public IServiceProvider Services => _app.Services;

    public IConnector Connector => _app.Services.GetRequiredService<IConnector>();

    public static Dictionary<string, string?> Identity(FakeKeyService keys) => new()
    {
        ["Bot:AppId"] = AppId,
        ["Bot:TenantId"] = Tenant,
        ["Bot:Credential:Type"] = "Secret",
        ["Bot:Credential:Secret"] = "not-a-secret",
        ["Bot:MetadataUrl"] = keys.MetadataUrl,
    };

    public static Dictionary<string, string?> Anonymous() => new() { ["Bot:DangerouslyAllowAnonymous"] = "true" };

    public static Dictionary<string, string?> AtAnyPace(Dictionary<string, string?> settings)
    {
        foreach (var pace in typeof(PaceOptions).GetProperties()) settings["Bot:Pace:" + pace.Name] = "1000000";
        return settings;
    }

    public static async Task<TestBot> StartAsync(
        Dictionary<string, string?> settings, string environment = "Development", string url = "http://127.0.0.1:0", RedirectingHandler? network = null, TimeProvider? time = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(url);
        builder.Configuration.AddInMemoryCollection(settings);
        var turn = new ScriptedTurn();
        if (time is not null) builder.Services.AddSingleton(time);
        builder.Services.AddSingleton<ITurnHandler>(turn).AddBotFramework(builder.Configuration, builder.Environment);
        network?.TakeOver(builder.Services);
        var app = builder.Build();
        app.MapBotMessages();
        await app.StartAsync();
        return new TestBot(app, turn);
    }

    public async Task<HttpResponseMessage> SendAsync(string body, string? token = null, Action<HttpRequestMessage>? change = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        change?.Invoke(request);
        return await Http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public Task StopAsync() => _app.StopAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.DisposeAsync();
    }
}
