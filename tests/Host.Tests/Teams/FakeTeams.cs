using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace E4Bot.Host.Tests.Teams;

/// <summary>The connector's REST service on this machine: places with their rosters and messages, and the troubles that a test arranges.</summary>
internal sealed class FakeTeams : IAsyncDisposable
{
    public const string BotId = "28:e4bot-fictif";
    public const string TenantId = "00000000-0000-4000-a000-000000000001";

    /// <summary>Only for a test that would wait for ever.</summary>
    private static readonly TimeSpan SafetyNet = TimeSpan.FromSeconds(90);

    private readonly Lock gate = new();
    private readonly WebApplication server;
    private readonly Dictionary<string, TeamsPlace> places = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> sent = new();
    private readonly ConcurrentDictionary<string, byte[]> files = new(StringComparer.Ordinal);
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long ids = 1_700_000_000_000;

    private FakeTeams(WebApplication server) => this.server = server;

    public Uri ServiceUrl => new(server.Urls.Single() + "/");

    /// <summary>Members on one page of a roster.</summary>
    public int RosterPage { get; set; } = 500;

    public Troubles Troubles { get; } = new();

    /// <summary>Every body that the bot ever posted or put, as it was.</summary>
    public IReadOnlyList<string> Sent => [.. sent];

    public static async Task<FakeTeams> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var server = builder.Build();
        var teams = new FakeTeams(server);
        server.Run(teams.AnswerAsync);
        await server.StartAsync();
        return teams;
    }

    public TeamsPlace Channel(string name, params TeamsPerson[] roster) => Place($"19:{name}@thread.tacv2", isChannel: true, roster);

    public TeamsPlace ChatWith(TeamsPerson person) => Place($"a:{person.UserId}", isChannel: false, person);

    /// <summary>Keeps a file that someone attaches; the bot gets it from there.</summary>
    public Uri Keep(byte[] content)
    {
        var id = NewId();
        files[id] = content;
        return new Uri(ServiceUrl, $"fichiers/{id}");
    }

    public void Join(TeamsPlace place, TeamsPerson person)
    {
        lock (gate) place.Roster.Add(person);
    }

    public void Leave(TeamsPlace place, TeamsPerson person)
    {
        lock (gate) place.Roster.Remove(person);
    }

    public void Delete(TeamsMessage message)
    {
        lock (gate) message.IsDeleted = true;
    }

    /// <summary>A file that someone attaches: whoever has its address may read it.</summary>
    public Uri Share(string path, byte[] content)
    {
        files["/" + path] = content;
        return new Uri(ServiceUrl, path);
    }

    public string NewId() => Interlocked.Increment(ref ids).ToString(CultureInfo.InvariantCulture);

    public IReadOnlyList<TeamsMessage> Messages(TeamsPlace place)
    {
        lock (gate) return [.. place.Messages];
    }

    /// <summary>What <paramref name="look"/> finds, once it finds something. It is asked again whenever anything is posted, written over or answered.</summary>
    public async Task<T> Until<T>(Func<T?> look)
        where T : class
    {
        while (true)
        {
            Task next;
            lock (gate) next = changed.Task;
            if (look() is { } found) return found;
            await next.WaitAsync(SafetyNet, TestContext.Current.CancellationToken);
        }
    }

    public Task<TeamsMessage> Message(TeamsPlace place, Func<TeamsMessage, bool> wanted) =>
        Until(() => Messages(place).LastOrDefault(m => !m.IsDeleted && wanted(m)));

    public async ValueTask DisposeAsync() => await server.DisposeAsync();

    private TeamsPlace Place(string id, bool isChannel, params TeamsPerson[] roster)
    {
        lock (gate)
        {
            if (places.TryGetValue(id, out var standing)) return standing;
            var place = places[id] = new TeamsPlace(id, isChannel);
            place.Roster.AddRange(roster);
            return place;
        }
    }

    private Task AnswerAsync(HttpContext http) =>
        files.TryGetValue(http.Request.Path.Value!, out var file) ? http.Response.Body.WriteAsync(file).AsTask() : AnswerCallAsync(http);

    private async Task AnswerCallAsync(HttpContext http)
    {
        if (http.Request.Path.StartsWithSegments("/fichiers", out var file))
        {
            await http.Response.Body.WriteAsync(files[file.Value![1..]]);
            return;
        }
        using var reader = new StreamReader(http.Request.Body);
        var body = await reader.ReadToEndAsync();
        var segments = http.Request.Path.Value!.Split('/', StringSplitOptions.RemoveEmptyEntries)[2..];
        var call = new ConnectorCall(http.Request.Method, [.. segments.Select(Uri.UnescapeDataString)], body) { Continuation = http.Request.Query["continuationToken"], Host = http.Request.Host.Host };
        var reply = await Troubles.BeforeAsync(call) ?? Act(call);
        reply = await Troubles.AfterAsync(call) ?? reply;
        await reply.WriteAsync(http.Response);
        Tell();
    }

    private void Tell()
    {
        TaskCompletionSource told;
        lock (gate)
        {
            told = changed;
            changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
        told.SetResult();
    }

    private ConnectorReply Act(ConnectorCall call)
    {
        if (call.Method != "GET") sent.Enqueue(call.Body);
        lock (gate)
        {
            return (call.Method, call.Segments) switch
            {
                ("POST", []) => Open(call.Body),
                ("POST", [var id, "activities"]) => Post(Find(id), id, call.Body),
                ("PUT", [var id, "activities", var message]) => Update(Find(id), message, call.Body),
                ("GET", [var id, "pagedmembers"]) => Roster(Find(id), int.Parse(call.Continuation ?? "0", CultureInfo.InvariantCulture)),
                ("GET", [var id, "members", var user]) => Member(Find(id), user),
                _ => ConnectorReply.NotFound,
            };
        }
    }

    private TeamsPlace? Find(string conversation) => places.GetValueOrDefault(conversation.Split(';')[0]);

    private ConnectorReply Open(string body)
    {
        var member = JsonNode.Parse(body)!["members"]![0]!["id"]!.GetValue<string>();
        var person = places.Values.SelectMany(p => p.Roster).FirstOrDefault(p => p.UserId == member);
        return person is null ? ConnectorReply.NotFound : ConnectorReply.Created(ChatWith(person).Id);
    }

    private ConnectorReply Post(TeamsPlace? place, string conversation, string body)
    {
        if (place is null) return ConnectorReply.NotFound;
        var id = NewId();
        var root = conversation.Split(";messageid=") is [_, var thread] ? thread : id;
        place.Messages.Add(new TeamsMessage(id, root, new Posted(body)));
        return ConnectorReply.Created(id);
    }

    private static ConnectorReply Update(TeamsPlace? place, string id, string body)
    {
        if (place?.Messages.FirstOrDefault(m => m.Id == id && !m.IsDeleted) is not { } message) return ConnectorReply.NotFound;
        message.Now = new Posted(body);
        message.Updates++;
        return ConnectorReply.Created(id);
    }

    private ConnectorReply Roster(TeamsPlace? place, int start)
    {
        if (place is null) return ConnectorReply.NotFound;
        var page = new JsonObject { ["members"] = new JsonArray([.. place.Roster.Skip(start).Take(RosterPage).Select(Entry)]) };
        if (start + RosterPage < place.Roster.Count) page["continuationToken"] = (start + RosterPage).ToString(CultureInfo.InvariantCulture);
        return new ConnectorReply(200, page.ToJsonString());
    }

    private static ConnectorReply Member(TeamsPlace? place, string user) => place?.Roster.FirstOrDefault(p => p.UserId == user) is { } person
        ? new ConnectorReply(200, Entry(person).ToJsonString())
        : ConnectorReply.NotFound;

    private static JsonObject Entry(TeamsPerson person) => person.IsAnonymous
        ? new JsonObject { ["id"] = person.UserId, ["name"] = person.Name, ["email"] = person.Mail, ["userRole"] = "anonymous" }
        : new JsonObject
        {
            ["id"] = person.UserId,
            ["name"] = person.Name,
            ["objectId"] = person.ObjectId,
            ["userPrincipalName"] = person.PrincipalName ?? person.Mail,
            ["email"] = person.Mail,
            ["tenantId"] = person.Tenant,
            ["userRole"] = person.IsGuest ? "guest" : "user",
        };
}
