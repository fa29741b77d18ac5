using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace E4Bot.Host.Tests.SharePoint;

/// <summary>Graph on this machine: one channel with its folder in a drive of its own, and the troubles that a test arranges.</summary>
internal sealed class FakeGraph : IAsyncDisposable
{
    public const string Group = "00000000-0000-4000-9000-000000000001";
    public const string Drive = "b!lecteur du canal";
    public const string Folder = "01DOSSIER";

    private readonly WebApplication server;
    private readonly ConcurrentQueue<string> calls = new();
    private readonly ConcurrentQueue<(string Method, Func<HttpContext, bool> Act)> troubles = new();

    private FakeGraph(WebApplication server) => this.server = server;

    public string Url => server.Urls.Single();

    /// <summary>What stands in the folder, by name.</summary>
    public ConcurrentDictionary<string, byte[]> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>« PUT /v1.0/… », unescaped, in order.</summary>
    public IReadOnlyList<string> Calls => [.. calls];

    public int Count(string method) => calls.Count(call => call.StartsWith(method, StringComparison.Ordinal));

    public static async Task<FakeGraph> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var graph = new FakeGraph(builder.Build());
        graph.server.Run(graph.AnswerAsync);
        await graph.server.StartAsync();
        return graph;
    }

    /// <summary>The next request of this method gets this status, and has no effect.</summary>
    public void Refuses(string method, int status, int? retryAfterSeconds = null) => troubles.Enqueue((method, http =>
    {
        http.Response.StatusCode = status;
        if (retryAfterSeconds is { } seconds) http.Response.Headers.RetryAfter = seconds.ToString();
        return true;
    }
    ));

    /// <summary>Something happens at the next request of this method, which is then answered as ever.</summary>
    public void Meanwhile(string method, Action act) => troubles.Enqueue((method, _ =>
    {
        act();
        return false;
    }
    ));

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private async Task AnswerAsync(HttpContext http)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body);
        var (method, path) = (http.Request.Method, http.Request.Path.Value!);
        calls.Enqueue($"{method} {path}{Uri.UnescapeDataString(http.Request.QueryString.Value ?? "")}");
        if (troubles.TryPeek(out var next) && next.Method == method && troubles.TryDequeue(out next) && next.Act(http)) return;
        if (method == "PUT") Files[Name(path)] = body.ToArray();
        if (method == "DELETE" && !Files.TryRemove(Files.Keys.FirstOrDefault(path.EndsWith) ?? "", out _)) http.Response.StatusCode = 404;
        else if (method == "DELETE") http.Response.StatusCode = 204;
        else await http.Response.WriteAsync(path.EndsWith("/filesFolder", StringComparison.Ordinal)
            ? $$"""{"id":"{{Folder}}","parentReference":{"driveId":"{{Drive}}"},"webUrl":"https://exemple.test"}"""
            : Item(method == "PUT" ? Name(path) : path.Split('/')[^1]));
    }

    /// <summary>An item is named after its file.</summary>
    private static string Item(string name) => $$"""
        {"id":"{{name}}","name":"{{name}}","eTag":"\"{1150D938-0000-4000-8000-000000000001},2\"","webUrl":"https://etablissement.sharepoint.com/canal/{{name}}?web=1","webDavUrl":"https://etablissement.sharepoint.com/canal/{{name}}"}
        """;

    private static string Name(string path) => path.Split(":/")[1].TrimEnd(':').Split(':')[0];
}
