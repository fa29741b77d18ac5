namespace E4Bot.Benchmarks.Storage;

/// <summary>Requests at the port to the store. On Table Storage each is one request on the wire, but for listings of more than a thousand rows.</summary>
internal sealed class PortCounts
{
    private int finds;
    private int lists;
    private int commits;
    private int changes;

    public int Finds => Volatile.Read(ref finds);

    public int Lists => Volatile.Read(ref lists);

    public int Commits => Volatile.Read(ref commits);

    /// <summary>Rows that the commits touched.</summary>
    public int Changes => Volatile.Read(ref changes);

    public int All => Finds + Lists + Commits;

    public void Find() => Interlocked.Increment(ref finds);

    public void List() => Interlocked.Increment(ref lists);

    public void Commit(int rows)
    {
        Interlocked.Increment(ref commits);
        Interlocked.Add(ref changes, rows);
    }
}
