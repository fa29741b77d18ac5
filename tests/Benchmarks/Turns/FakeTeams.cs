using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace E4Bot.Benchmarks.Turns;

/// <summary>As much of the connector as the bot asks: who a person is, who is there, and taking messages. It counts what reaches it.</summary>
internal sealed class FakeTeams : IAsyncDisposable
{
    private readonly WebApplication app;
    private int posted;
    private int updated;

    private FakeTeams(WebApplication app) => this.app = app;

    /// <summary>Messages that were posted.</summary>
    public int Posted => Volatile.Read(ref posted);

    /// <summary>Messages that were written over.</summary>
    public int Updated => Volatile.Read(ref updated);

    public string ServiceUrl => app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/";

    public static async Task<FakeTeams> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var teams = new FakeTeams(app);
        app.MapGet("/v3/conversations/{c}/members/{u}", (string u) => Results.Json(Member(u)));
        app.MapGet("/v3/conversations/{c}/pagedmembers", (string c) => Results.Json(new { members = Enumerable.Range(1, 2).Select(m => Member(MadeUpRegistry.TeamsId(CommissionOf(c), m))) }));
        app.MapPost("/v3/conversations/{c}/activities", teams.Post);
        app.MapPost("/v3/conversations/{c}/activities/{a}", teams.Post);
        app.MapPut("/v3/conversations/{c}/activities/{a}", teams.Update);
        await app.StartAsync();
        return teams;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private IResult Post() => Results.Json(new { id = Interlocked.Increment(ref posted).ToString(CultureInfo.InvariantCulture) });

    private IResult Update(string a)
    {
        Interlocked.Increment(ref updated);
        return Results.Json(new { id = a });
    }

    /// <summary>Of the channel « 19:commission-7@… ».</summary>
    private static int CommissionOf(string conversation) => int.Parse(conversation.Split('-', '@')[1], CultureInfo.InvariantCulture);

    private static object Member(string teamsId)
    {
        var parts = teamsId[3..].Split('-');
        var (commission, member) = (int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture));
        return new { id = teamsId, tenantId = "t", objectId = MadeUpRegistry.ObjectId(commission, member), userPrincipalName = MadeUpRegistry.Mail(commission, member) };
    }
}
