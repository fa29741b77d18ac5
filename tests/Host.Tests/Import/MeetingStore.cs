using E4Bot.Host.Store;

namespace E4Bot.Host.Tests.Import;

/// <summary>A store in which something happens right before the next commit to a partition, as on another machine.</summary>
internal sealed class MeetingStore : IRowStore
{
    private readonly MemoryRowStore rows = new();
    private string? awaited;
    private Func<Task>? meanwhile;

    public void Before(string partition, Func<Task> happens) => (awaited, meanwhile) = (partition, happens);

    public ValueTask<Row?> FindAsync(string partition, string key, CancellationToken cancellation) => rows.FindAsync(partition, key, cancellation);

    public ValueTask<IReadOnlyList<Row>> ListAsync(string partition, string prefix, CancellationToken cancellation) => rows.ListAsync(partition, prefix, cancellation);

    public ValueTask<IReadOnlyList<Row>> ListAsync(
        string partition, string prefix, IReadOnlyDictionary<string, RowVersion> known, CancellationToken cancellation) =>
        rows.ListAsync(partition, prefix, known, cancellation);

    public IAsyncEnumerable<string> ListPartitionsAsync(string prefix, CancellationToken cancellation) => rows.ListPartitionsAsync(prefix, cancellation);

    public async ValueTask<CommitResult> CommitAsync(string partition, IReadOnlyList<RowChange> changes, CancellationToken cancellation)
    {
        if (partition == awaited && Interlocked.Exchange(ref meanwhile, null) is { } happens) await happens();
        return await rows.CommitAsync(partition, changes, cancellation);
    }
}
