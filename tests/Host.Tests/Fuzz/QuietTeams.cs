using System.Globalization;
using System.Text.Json.Nodes;
using E4Bot.Host.Tests.Teams;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace E4Bot.Host.Tests.Fuzz;

/// <summary>A connector that takes whatever it is sent and keeps none of it: what grows in a long run is the bot's.</summary>
internal sealed class QuietTeams : IAsyncDisposable
{
    private static readonly TeamsPerson[] People = [Cast.Camille, Cast.Dominique, Cast.Sacha, Cast.Lou, Cast.Maud, Cast.Ali, Cast.Noa, Cast.Kim];

    private readonly WebApplication server;
    private long ids = 1_700_000_000_000;

    private QuietTeams(WebApplication server) => this.server = server;

    public Uri ServiceUrl => new(server.Urls.Single() + "/");

    public static async Task<QuietTeams> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var server = builder.Build();
        var teams = new QuietTeams(server);
        server.Run(teams.AnswerAsync);
        await server.StartAsync();
        return teams;
    }

    public async ValueTask DisposeAsync() => await server.DisposeAsync();

    private async Task AnswerAsync(HttpContext http)
    {
        await http.Request.Body.CopyToAsync(Stream.Null);
        var last = Uri.UnescapeDataString(http.Request.Path.Value!.Split('/')[^1]);
        var reply = http.Request.Method switch
        {
            "GET" when last == "pagedmembers" => new ConnectorReply(200, new JsonObject { ["members"] = new JsonArray([.. People.Select(Entry)]) }.ToJsonString()),
            "GET" when People.FirstOrDefault(person => person.UserId == last) is { } found => new ConnectorReply(200, Entry(found).ToJsonString()),
            "GET" => ConnectorReply.NotFound,
            _ => ConnectorReply.Created(Interlocked.Increment(ref ids).ToString(CultureInfo.InvariantCulture)),
        };
        await reply.WriteAsync(http.Response);
    }

    private static JsonNode Entry(TeamsPerson person) => new JsonObject
    {
        ["id"] = person.UserId,
        ["name"] = person.Name,
        ["objectId"] = person.ObjectId,
        ["userPrincipalName"] = person.Mail,
        ["email"] = person.Mail,
        ["tenantId"] = FakeTeams.TenantId,
        ["userRole"] = person.IsGuest ? "guest" : "user",
    };
}
