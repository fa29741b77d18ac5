using E4Bot.Host.Store;
using E4Bot.Host.Tests.Teams;

namespace E4Bot.Host.Tests.Replicas;

/// <summary>Two programs on one store. Each request goes to one of them, as the dice fall.</summary>
internal sealed class TwoReplicas : IBotUnderTest
{
    private readonly BotInProcess[] replicas;

    public TwoReplicas(Func<BotInProcess> start)
    {
        replicas = [start(), start()];
        Http = new HttpClient(new AtRandom([.. replicas.Select(replica => replica.Server.CreateHandler())])) { BaseAddress = replicas[0].Http.BaseAddress };
    }

    public HttpClient Http { get; }

    public IServiceProvider Services => replicas[0].Services;

    /// <summary>The settings by which both find the same table.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Sharing(StoreOptions table) =>
        [new("Storage:ConnectionString", table.ConnectionString!), new("Storage:Table", table.Table)];

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        foreach (var replica in replicas) await replica.DisposeAsync();
    }

    private sealed class AtRandom(HttpMessageHandler[] ways) : HttpMessageHandler
    {
        private readonly HttpMessageInvoker[] invokers = [.. ways.Select(way => new HttpMessageInvoker(way))];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            invokers[Random.Shared.Next(invokers.Length)].SendAsync(request, cancellationToken);

        protected override void Dispose(bool disposing)
        {
            foreach (var invoker in invokers) invoker.Dispose();
            base.Dispose(disposing);
        }
    }
}
