namespace E4Bot.Host.Store;

/// <summary>What became of a commit. The same words for every store.</summary>
public abstract record CommitResult
{
    private CommitResult()
    {
    }

    /// <summary>
    /// All changes are durable. <paramref name="Versions"/> are those that the rows now have, in the order of the changes; of a row that was deleted, nothing
    /// is to be read from it.
    /// </summary>
    public sealed record Committed(IReadOnlyList<RowVersion> Versions) : CommitResult;

    /// <summary>Nothing was written: the condition on <paramref name="Key"/> did not hold.</summary>
    public sealed record Conflict(string Key) : CommitResult;
}
