namespace E4Bot.Host.Store;

/// <summary>Refuses what lies beyond the <see cref="Limits"/>, in the same words for every store. Messages hold figures, never a key or a body.</summary>
internal static class CommitBounds
{
    public static void CheckText(string text, string parameter)
    {
        ArgumentNullException.ThrowIfNull(text, parameter);
        if (text.Length > Limits.KeyLength)
        {
            throw new ArgumentException($"{text.Length} characters: a partition or key has at most {Limits.KeyLength}.", parameter);
        }
    }

    public static void CheckCommit(string partition, IReadOnlyList<RowChange> changes)
    {
        CheckText(partition, nameof(partition));
        ArgumentNullException.ThrowIfNull(changes);
        if (changes.Count is 0 or > Limits.ChangesPerCommit)
        {
            throw new ArgumentException($"{changes.Count} changes: a commit has 1 to {Limits.ChangesPerCommit}.", nameof(changes));
        }

        CheckKeys(changes);
        CheckBodies(changes);
    }

    private static void CheckKeys(IReadOnlyList<RowChange> changes)
    {
        var keys = new HashSet<string>(changes.Count, StringComparer.Ordinal);
        foreach (var change in changes)
        {
            CheckText(change.Key, nameof(changes));
            if (!keys.Add(change.Key))
            {
                throw new ArgumentException("One key twice: a commit changes each row at most once.", nameof(changes));
            }
        }
    }

    private static void CheckBodies(IReadOnlyList<RowChange> changes)
    {
        var total = 0;
        foreach (var change in changes)
        {
            var length = change.Body.Length;
            if (length > Limits.BodyBytes)
            {
                throw new ArgumentException($"A body of {length} bytes: the most is {Limits.BodyBytes}.", nameof(changes));
            }

            total += length;
        }

        if (total > Limits.CommitBytes)
        {
            throw new ArgumentException($"Bodies of {total} bytes in one commit: the most is {Limits.CommitBytes}.", nameof(changes));
        }
    }
}
