using E4Bot.Host.Store;

namespace E4Bot.Host.Kept;

/// <summary>A commission's partition as one listing gave it, by candidate.</summary>
public sealed class PartitionRows
{
    private static readonly IReadOnlyList<Row> None = [];

    private readonly Dictionary<string, List<Row>> rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> facts = new(StringComparer.Ordinal);

    private PartitionRows(IReadOnlyList<Row> listed)
    {
        foreach (var row in listed)
        {
            if (Keys.CandidateOf(row.Key) is { } number) Of(number).Add(row);
            if (Keys.FactsOf(row.Key) is { } known) facts[known] = facts.GetValueOrDefault(known) + 1;
        }
    }

    /// <summary>How many facts are kept of whom: rows that say more than where a card stands.</summary>
    public IReadOnlyDictionary<string, int> Facts => facts;

    /// <param name="prefix">Of the keys that are read; nothing: all of them.</param>
    public static async ValueTask<PartitionRows> ReadAsync(IRowStore store, string partition, string prefix, CancellationToken cancellation) =>
        new(await store.ListAsync(partition, prefix, cancellation));

    /// <summary>All rows of this candidate's evaluation, in the order of their keys.</summary>
    public IReadOnlyList<Row> this[string number] => rows.TryGetValue(number, out var kept) ? kept : None;

    private List<Row> Of(string number) => rows.TryGetValue(number, out var kept) ? kept : rows[number] = [];
}
