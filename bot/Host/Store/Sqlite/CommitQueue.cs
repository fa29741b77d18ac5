namespace E4Bot.Host.Store.Sqlite;

/// <summary>Where commits wait for the one writer. What gathers during one fsync is the next group.</summary>
internal sealed class CommitQueue
{
    /// <summary>Commits that share one transaction, at most.</summary>
    public const int GroupCommits = 256;

    /// <summary>Bytes of bodies after which a group takes no further commit.</summary>
    private const int GroupBytes = 8 * 1024 * 1024;

    private readonly object gate = new();
    private readonly Queue<PendingCommit> waiting = new();
    private bool closed;

    public void Add(PendingCommit commit)
    {
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(closed, typeof(SqliteRowStore));
            waiting.Enqueue(commit);
            Monitor.Pulse(gate);
        }
    }

    /// <summary>Waits for the next group.</summary>
    /// <returns>False when the queue is closed and drained.</returns>
    public bool Take(List<PendingCommit> group)
    {
        group.Clear();
        lock (gate)
        {
            while (waiting.Count == 0 && !closed)
            {
                Monitor.Wait(gate);
            }

            var size = 0;
            while (group.Count < GroupCommits && size < GroupBytes && waiting.TryDequeue(out var commit))
            {
                group.Add(commit);
                size += commit.Size;
            }
        }

        return group.Count > 0;
    }

    /// <summary>Takes no more; what waits is still written.</summary>
    public void Close()
    {
        lock (gate)
        {
            closed = true;
            Monitor.Pulse(gate);
        }
    }
}
