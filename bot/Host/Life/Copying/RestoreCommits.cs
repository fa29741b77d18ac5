using E4Bot.Host.Store;

namespace E4Bot.Host.Life.Copying;

/// <summary>Rows in as few commits as the <see cref="Limits"/> let them go in.</summary>
internal static class RestoreCommits
{
    public static IEnumerable<(string Partition, IReadOnlyList<RowChange> Changes)> Of(IEnumerable<(string Partition, string Key, byte[] Body)> rows)
    {
        var changes = new List<RowChange>();
        var (partition, bytes) = ("", 0);
        foreach (var row in rows)
        {
            var isFull = changes.Count == Limits.ChangesPerCommit || bytes + row.Body.Length > Limits.CommitBytes;
            if (changes.Count > 0 && (isFull || row.Partition != partition))
            {
                yield return (partition, changes);
                (changes, bytes) = ([], 0);
            }
            partition = row.Partition;
            bytes += row.Body.Length;
            changes.Add(new RowChange.Put(row.Key, row.Body));
        }
        if (changes.Count > 0) yield return (partition, changes);
    }
}
