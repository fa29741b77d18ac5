using System.Text.Json.Nodes;
using E4Bot.Host.Demo;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace E4Bot.Browser.Tests.Echo;

/// <summary>The demonstration room on a free port, with a bot so small that only the room can be wrong.</summary>
internal sealed class EchoRoom : IAsyncDisposable
{
    private readonly WebApplication _app;

    private EchoRoom(WebApplication app) => _app = app;

    public EchoBot Bot { get; } = new();

    public Uri Address { get; private set; } = null!;

    public static async Task<EchoRoom> StartAsync(string environment = "Development")
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddDemoRoom();
        var room = new EchoRoom(builder.Build());
        room._app.MapPost("/api/messages", async (JsonObject activity) => await room.Bot.HandleAsync(activity));
        room._app.MapDemoRoom();
        await room._app.StartAsync();
        var addresses = room._app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!;
        room.Address = new Uri(addresses.Addresses.Single());
        return room;
    }

    public async ValueTask DisposeAsync()
    {
        Bot.Dispose();
        await _app.DisposeAsync();
    }
}
