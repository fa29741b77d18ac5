using E4Bot.Host.Kept;
using E4Bot.Host.Store;

namespace E4Bot.Benchmarks.Storage;

/// <summary>A store whose requests are counted: those of a turn with the turn, those that nobody waits for, such as a delivery's, apart.</summary>
internal sealed class CountingStore(IRowStore store) : IRowStore
{
    private readonly AsyncLocal<PortCounts?> turn = new();
    private volatile PortCounts beside = new();

    /// <summary>What is asked outside turns from here on; sweeps, which come by the clock, are left out.</summary>
    public PortCounts Beside => beside;

    private PortCounts Now => turn.Value ?? beside;

    /// <summary>Counts what the caller asks from here on as one turn.</summary>
    public PortCounts Begin()
    {
        beside = new PortCounts();
        return turn.Value = new PortCounts();
    }

    public ValueTask<Row?> FindAsync(string partition, string key, CancellationToken cancellation)
    {
        Now.Find();
        return store.FindAsync(partition, key, cancellation);
    }

    public ValueTask<IReadOnlyList<Row>> ListAsync(string partition, string prefix, CancellationToken cancellation)
    {
        if (prefix != Keys.DutyPrefix) Now.List();
        return store.ListAsync(partition, prefix, cancellation);
    }

    public ValueTask<IReadOnlyList<Row>> ListAsync(string partition, string prefix, IReadOnlyDictionary<string, RowVersion> known, CancellationToken cancellation)
    {
        Now.List();
        return store.ListAsync(partition, prefix, known, cancellation);
    }

    public IAsyncEnumerable<string> ListPartitionsAsync(string prefix, CancellationToken cancellation) => store.ListPartitionsAsync(prefix, cancellation);

    public ValueTask<CommitResult> CommitAsync(string partition, IReadOnlyList<RowChange> changes, CancellationToken cancellation)
    {
        Now.Commit(changes.Count);
        return store.CommitAsync(partition, changes, cancellation);
    }
}
