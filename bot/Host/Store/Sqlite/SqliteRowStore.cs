using System.Collections.Frozen;

namespace E4Bot.Host.Store.Sqlite;

/// <summary>
/// Everything in one file on this machine's disk. Reads happen at once, on the caller's thread, and take microseconds;
/// commits that wait at the same time share one transaction and one fsync.
/// </summary>
public sealed class SqliteRowStore : IRowStore, IForgettingStore, IDisposable
{
    private readonly string path;
    private readonly GroupWriter writer;
    private readonly ReaderPool readers;

    private SqliteRowStore(string path)
    {
        this.path = path;
        writer = GroupWriter.Open(path);
        readers = new ReaderPool(path);
    }

    /// <summary>Transactions brought to the disk since the store was opened: fewer than the commits, when these came together.</summary>
    public long Transactions => writer.Transactions;

    /// <summary>Opens the file, or makes it and its folder.</summary>
    /// <exception cref="StoreUnavailableException">A folder that cannot be written, a file that is no store of ours, or a newer one.</exception>
    public static SqliteRowStore Open(string path) => new(Path.GetFullPath(path));

    public ValueTask<Row?> FindAsync(string partition, string key, CancellationToken cancellation)
    {
        CommitBounds.CheckText(partition, nameof(partition));
        CommitBounds.CheckText(key, nameof(key));
        cancellation.ThrowIfCancellationRequested();
        return ValueTask.FromResult(readers.Read((partition, key), static (reader, at) => reader.Find(at.partition, at.key)));
    }

    public ValueTask<IReadOnlyList<Row>> ListAsync(string partition, string prefix, CancellationToken cancellation) =>
        ListAsync(partition, prefix, FrozenDictionary<string, RowVersion>.Empty, cancellation);

    public ValueTask<IReadOnlyList<Row>> ListAsync(
        string partition, string prefix, IReadOnlyDictionary<string, RowVersion> known, CancellationToken cancellation)
    {
        CommitBounds.CheckText(partition, nameof(partition));
        CommitBounds.CheckText(prefix, nameof(prefix));
        cancellation.ThrowIfCancellationRequested();
        return ValueTask.FromResult<IReadOnlyList<Row>>(
            readers.Read((partition, prefix, known), static (reader, at) => reader.List(at.partition, at.prefix, at.known)));
    }

    public IAsyncEnumerable<string> ListPartitionsAsync(string prefix, CancellationToken cancellation)
    {
        CommitBounds.CheckText(prefix, nameof(prefix));
        return Partitions(prefix, cancellation).ToAsyncEnumerable();
    }

    public ValueTask<CommitResult> CommitAsync(string partition, IReadOnlyList<RowChange> changes, CancellationToken cancellation)
    {
        CommitBounds.CheckCommit(partition, changes);
        cancellation.ThrowIfCancellationRequested();
        return new ValueTask<CommitResult>(writer.Enqueue(new PendingCommit(partition, changes)));
    }

    public ValueTask ForgetAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        Forgetting.Run(path);
        return ValueTask.CompletedTask;
    }

    /// <summary>Writes what was handed over, then closes the file. The writer goes last: only it may fold the log back into the file.</summary>
    public void Dispose()
    {
        readers.Dispose();
        writer.Dispose();
    }

    /// <summary>One seek for each partition; no read stays open while the caller works.</summary>
    private IEnumerable<string> Partitions(string prefix, CancellationToken cancellation)
    {
        string? name = null;
        do
        {
            cancellation.ThrowIfCancellationRequested();
            name = readers.Read((prefix, last: name), static (reader, at) => reader.NextPartition(at.prefix, at.last));
            if (name is not null)
            {
                yield return name;
            }
        }
        while (name is not null);
    }
}
