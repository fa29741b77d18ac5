namespace E4Bot.Host.Store;

/// <summary>What became of a commit. The same words for every store.</summary>
public abstract record CommitResult
{
    private CommitResult()
    {
    }

    /// <summary>All changes are durable.</summary>
    public sealed record Committed : CommitResult
    {
        public static readonly Committed Instance = new();
    }

    /// <summary>Nothing was written: the condition on <paramref name="Key"/> did not hold.</summary>
    public sealed record Conflict(string Key) : CommitResult;
}
