namespace E4Bot.Host.Store.Sqlite;

/// <summary>A commit on its way to the writer, and the promise that its caller awaits.</summary>
internal sealed class PendingCommit
{
    // The writer's thread must never run a caller's continuation.
    private readonly TaskCompletionSource<CommitResult> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public PendingCommit(string partition, IReadOnlyList<RowChange> changes)
    {
        Partition = KeyBytes.Encode(partition);
        Changes = new (RowChange, byte[])[changes.Count];
        for (var i = 0; i < Changes.Length; i++)
        {
            Changes[i] = (changes[i], KeyBytes.Encode(changes[i].Key));
            Size += changes[i].Body.Length;
        }
    }

    public byte[] Partition { get; }

    public (RowChange Change, byte[] Key)[] Changes { get; }

    /// <summary>Bytes of the bodies.</summary>
    public int Size { get; }

    public Task<CommitResult> Answer => answer.Task;

    public void Complete(CommitResult result) => answer.SetResult(result);

    public void Fail(StoreUnavailableException failure) => answer.SetException(failure);
}
