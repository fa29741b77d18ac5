using System.Diagnostics;
using System.Globalization;

namespace E4Bot.Host.Store;

/// <summary>The store of tests: every rule of the port, and nothing survives the process.</summary>
public sealed class MemoryRowStore : IRowStore
{
    private readonly Lock gate = new();
    private readonly SortedDictionary<string, SortedDictionary<string, Row>> partitions = new(StringComparer.Ordinal);
    private long versions;

    public ValueTask<Row?> FindAsync(string partition, string key, CancellationToken cancellation)
    {
        CommitBounds.CheckText(partition, nameof(partition));
        CommitBounds.CheckText(key, nameof(key));
        cancellation.ThrowIfCancellationRequested();
        lock (gate)
        {
            return ValueTask.FromResult(Standing(partition).GetValueOrDefault(key));
        }
    }

    public ValueTask<IReadOnlyList<Row>> ListAsync(string partition, string prefix, CancellationToken cancellation)
    {
        CommitBounds.CheckText(partition, nameof(partition));
        CommitBounds.CheckText(prefix, nameof(prefix));
        cancellation.ThrowIfCancellationRequested();
        lock (gate)
        {
            return ValueTask.FromResult<IReadOnlyList<Row>>(
                [.. Standing(partition).Values.Where(row => row.Key.StartsWith(prefix, StringComparison.Ordinal))]);
        }
    }

    public ValueTask<IReadOnlyList<Row>> ListAsync(
        string partition, string prefix, IReadOnlyDictionary<string, RowVersion> known, CancellationToken cancellation) =>
        ListAsync(partition, prefix, cancellation);

    public IAsyncEnumerable<string> ListPartitionsAsync(string prefix, CancellationToken cancellation)
    {
        CommitBounds.CheckText(prefix, nameof(prefix));
        return Names(prefix, cancellation).ToAsyncEnumerable();
    }

    public ValueTask<CommitResult> CommitAsync(string partition, IReadOnlyList<RowChange> changes, CancellationToken cancellation)
    {
        CommitBounds.CheckCommit(partition, changes);
        cancellation.ThrowIfCancellationRequested();
        lock (gate)
        {
            return ValueTask.FromResult(Commit(partition, changes));
        }
    }

    private CommitResult Commit(string partition, IReadOnlyList<RowChange> changes)
    {
        var rows = Standing(partition);
        if (changes.FirstOrDefault(change => !change.Allows(rows.GetValueOrDefault(change.Key)?.Version)) is { } refused)
        {
            return new CommitResult.Conflict(refused.Key);
        }

        var written = changes.Select(change => Apply(rows, change)).ToArray();
        Keep(partition, rows);
        return new CommitResult.Committed(written);
    }

    private RowVersion Apply(SortedDictionary<string, Row> rows, RowChange change)
    {
        var version = new RowVersion((++versions).ToString(CultureInfo.InvariantCulture));
        switch (change)
        {
            case RowChange.Delete:
                rows.Remove(change.Key);
                break;
            case RowChange.Hold:
                rows[change.Key] = rows[change.Key] with { Version = version };
                break;
            case RowChange.Insert or RowChange.Replace or RowChange.Put:
                rows[change.Key] = new Row(change.Key, version, change.Body.ToArray());
                break;
            default:
                throw new UnreachableException();
        }

        return version;
    }

    private void Keep(string partition, SortedDictionary<string, Row> rows)
    {
        if (rows.Count == 0)
        {
            partitions.Remove(partition);
        }
        else
        {
            partitions[partition] = rows;
        }
    }

    private SortedDictionary<string, Row> Standing(string partition) =>
        partitions.TryGetValue(partition, out var rows) ? rows : new(StringComparer.Ordinal);

    private IEnumerable<string> Names(string prefix, CancellationToken cancellation)
    {
        List<string> names;
        lock (gate)
        {
            names = [.. partitions.Keys.Where(name => name.StartsWith(prefix, StringComparison.Ordinal))];
        }

        foreach (var name in names)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return name;
        }
    }
}
