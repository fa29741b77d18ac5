using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace E4Bot.Benchmarks.Turns;

/// <summary>As much of the connector as the bot asks: who a person is, and taking messages.</summary>
internal sealed class FakeTeams : IAsyncDisposable
{
    private readonly WebApplication app;

    private FakeTeams(WebApplication app) => this.app = app;

    public string ServiceUrl => app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/";

    public static async Task<FakeTeams> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var ids = 0;
        app.MapGet("/v3/conversations/{c}/members/{u}", (string u) => Results.Json(Member(u)));
        app.MapPost("/v3/conversations/{c}/activities", () => Results.Json(new { id = Interlocked.Increment(ref ids).ToString(CultureInfo.InvariantCulture) }));
        app.MapPut("/v3/conversations/{c}/activities/{a}", (string a) => Results.Json(new { id = a }));
        await app.StartAsync();
        return new FakeTeams(app);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static object Member(string teamsId)
    {
        var parts = teamsId[3..].Split('-');
        var (commission, member) = (int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture));
        return new { id = teamsId, tenantId = "t", objectId = MadeUpRegistry.ObjectId(commission, member), userPrincipalName = MadeUpRegistry.Mail(commission, member) };
    }
}
