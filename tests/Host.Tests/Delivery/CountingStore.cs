using E4Bot.Host.Store;

namespace E4Bot.Host.Tests.Delivery;

/// <summary>Tells which partitions' duties were listed; can be away, or slow to answer with what it had when it was asked.</summary>
internal sealed class CountingStore : IRowStore
{
    private readonly MemoryRowStore store = new();

    public List<string> Listed { get; } = [];

    public bool IsAway { get; set; }

    public TaskCompletionSource? Held { get; set; }

    public ValueTask<Row?> FindAsync(string partition, string key, CancellationToken cancellation) => store.FindAsync(partition, key, cancellation);

    public async ValueTask<IReadOnlyList<Row>> ListAsync(string partition, string prefix, CancellationToken cancellation)
    {
        if (IsAway) throw new StoreUnavailableException("Nobody answers.");
        lock (Listed) Listed.Add(partition);
        var rows = await store.ListAsync(partition, prefix, cancellation);
        if (Held is { } held) await held.Task;
        return rows;
    }

    public ValueTask<IReadOnlyList<Row>> ListAsync(string partition, string prefix, IReadOnlyDictionary<string, RowVersion> known, CancellationToken cancellation) =>
        store.ListAsync(partition, prefix, known, cancellation);

    public IAsyncEnumerable<string> ListPartitionsAsync(string prefix, CancellationToken cancellation) => store.ListPartitionsAsync(prefix, cancellation);

    public ValueTask<CommitResult> CommitAsync(string partition, IReadOnlyList<RowChange> changes, CancellationToken cancellation) =>
        store.CommitAsync(partition, changes, cancellation);
}
