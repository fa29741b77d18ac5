using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using E4Bot.Host.Portfolio;
using Microsoft.AspNetCore.Http;

namespace E4Bot.Host.Tests.Portfolio;

/// <summary>
/// Names and addresses that are made up, and real servers behind them: every public address is one site, every other one is what nobody may reach. What is
/// public, the program itself says.
/// </summary>
internal sealed class MadeUpInternet : IInternet, IAsyncDisposable
{
    /// <summary>Of somebody, somewhere; nothing is ever sent there.</summary>
    public const string Public = "45.60.70.80";

    public static readonly PublicNetworks Networks = new([]);

    private readonly Authority authority = new("Made-up authority");
    private readonly ConcurrentDictionary<string, Queue<IPAddress[]>> names = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentQueue<IPEndPoint> dialled = new();
    private readonly ConcurrentQueue<string> asked = new();

    private long read;

    public required Site Outside { get; init; }

    public required Site Inside { get; init; }

    public X509Certificate2 Issue(string host) => authority.Issue(host);

    public X509Certificate2Collection Roots => [authority.Root];

    public IReadOnlyList<IPEndPoint> Dialled => [.. dialled];

    public IReadOnlyList<string> Asked => [.. asked];

    /// <summary>Bytes that came, over all connections.</summary>
    public long Read => Interlocked.Read(ref read);

    /// <summary>Addresses at which nothing answers: an attempt lasts until it is given up.</summary>
    public IReadOnlyList<string> Silent { get; set; } = [];

    public static async Task<MadeUpInternet> WithAsync(RequestDelegate outside, Func<string, X509Certificate2>? certificate = null)
    {
        Authority? own = null;
        var issued = new ConcurrentDictionary<string, X509Certificate2>();
        X509Certificate2 Issue(string name) => issued.GetOrAdd(name, own!.Issue(name));
        var internet = new MadeUpInternet
        {
            Outside = await Site.ServeAsync(certificate ?? Issue, outside),
            Inside = await Site.ServeAsync(Issue, context => context.Response.WriteAsync("A secret.")),
        };
        own = internet.authority;
        return internet;
    }

    /// <summary>One answer for each lookup; the last one stays.</summary>
    public MadeUpInternet Naming(string host, params IReadOnlyList<string[]> answers)
    {
        names[host] = new(answers.Select(addresses => addresses.Select(IPAddress.Parse).ToArray()));
        return this;
    }

    public ValueTask<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancellation)
    {
        asked.Enqueue(host);
        if (!names.TryGetValue(host, out var answers)) return ValueTask.FromResult<IReadOnlyList<IPAddress>>([]);
        lock (answers) return ValueTask.FromResult<IReadOnlyList<IPAddress>>(answers.Count > 1 ? answers.Dequeue() : answers.Peek());
    }

    public async ValueTask<Stream> ConnectAsync(IPEndPoint there, CancellationToken cancellation)
    {
        dialled.Enqueue(there);
        if (Silent.Contains(there.Address.ToString())) await Task.Delay(Timeout.Infinite, cancellation);
        var site = Networks.Include(there.Address) && there.Port == 443 ? Outside : Inside;
        var client = new TcpClient();
        await client.ConnectAsync(new IPEndPoint(IPAddress.Loopback, site.Port), cancellation);
        return new CountedStream(client.GetStream(), count => Interlocked.Add(ref read, count));
    }

    public async ValueTask DisposeAsync()
    {
        await Outside.DisposeAsync();
        await Inside.DisposeAsync();
        authority.Dispose();
    }
}
