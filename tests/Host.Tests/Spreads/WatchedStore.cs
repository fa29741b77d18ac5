using System.Collections.Concurrent;
using System.Threading.Channels;
using E4Bot.Host.Store;

namespace E4Bot.Host.Tests.Spreads;

/// <summary>A store that says what it is asked. Where it holds, a listing goes on only when the test lets one go.</summary>
internal sealed class WatchedStore(IRowStore store, bool holds = false) : IRowStore
{
    private readonly Channel<string> arrived = Channel.CreateUnbounded<string>();
    private readonly Channel<bool> let = Channel.CreateUnbounded<bool>();
    private readonly Lock gate = new();
    private int underWay;

    public ConcurrentQueue<(string Partition, string Prefix)> Listings { get; } = [];

    /// <summary>The partition that does not answer.</summary>
    public string? Dead { get; init; }

    /// <summary>Anything but a listing.</summary>
    public int Others { get; private set; }

    public int MostAtATime { get; private set; }

    public int UnderWay
    {
        get
        {
            lock (gate) return underWay;
        }
    }

    public ValueTask<string> NextAsync(CancellationToken cancellation) => arrived.Reader.ReadAsync(cancellation);

    public void LetOneGo() => let.Writer.TryWrite(true);

    public async ValueTask<IReadOnlyList<Row>> ListAsync(string partition, string prefix, CancellationToken cancellation)
    {
        Listings.Enqueue((partition, prefix));
        Enter();
        try
        {
            arrived.Writer.TryWrite(partition);
            if (partition == Dead) throw new StoreUnavailableException("The machine died.");
            if (holds) await let.Reader.ReadAsync(cancellation);
            return await store.ListAsync(partition, prefix, cancellation);
        }
        finally
        {
            lock (gate) underWay--;
        }
    }

    public ValueTask<IReadOnlyList<Row>> ListAsync(string partition, string prefix, IReadOnlyDictionary<string, RowVersion> known, CancellationToken cancellation) =>
        ListAsync(partition, prefix, cancellation);

    public ValueTask<Row?> FindAsync(string partition, string key, CancellationToken cancellation)
    {
        Others++;
        return store.FindAsync(partition, key, cancellation);
    }

    public IAsyncEnumerable<string> ListPartitionsAsync(string prefix, CancellationToken cancellation)
    {
        Others++;
        return store.ListPartitionsAsync(prefix, cancellation);
    }

    public ValueTask<CommitResult> CommitAsync(string partition, IReadOnlyList<RowChange> changes, CancellationToken cancellation)
    {
        Others++;
        return store.CommitAsync(partition, changes, cancellation);
    }

    private void Enter()
    {
        lock (gate) MostAtATime = Math.Max(MostAtATime, ++underWay);
    }
}
