using System.Globalization;
using E4Bot.Host.Store;

namespace E4Bot.Benchmarks.Storage;

/// <summary>What evaluations have left in a store, kind by kind.</summary>
internal static class RowSizes
{
    /// <summary>Bytes that Azure reckons beside keys and bodies: 4 for the entity, 8 and the name « B00 » for the property, 4 for its length.</summary>
    private const int Envelope = 4 + 8 + 6 + 4;

    public static async Task TellAsync(IRowStore store, int evaluations)
    {
        var rows = new List<(string Kind, int Body, int Entity)>();
        await foreach (var partition in store.ListPartitionsAsync("", default))
            foreach (var row in await store.ListAsync(partition, "", default))
                rows.Add((KindOf(partition, row.Key), row.Body.Length, Envelope + (2 * (partition.Length + row.Key.Length)) + row.Body.Length));
        Console.WriteLine("rows | an evaluation | bytes of a body, mean and most | bytes an evaluation, as Azure reckons");
        foreach (var kind in rows.GroupBy(row => row.Kind).OrderBy(kind => kind.Key, StringComparer.Ordinal).Append(rows.GroupBy(_ => "all").Single())) Tell(kind, evaluations);
    }

    private static void Tell(IGrouping<string, (string Kind, int Body, int Entity)> kind, int evaluations) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{kind.Key} | {(double)kind.Count() / evaluations:F1} | {kind.Average(row => row.Body):F0}, {kind.Max(row => row.Body)} | {(double)kind.Sum(row => row.Entity) / evaluations:F0}"));

    /// <summary>Without whose it is.</summary>
    private static string KindOf(string partition, string key)
    {
        if (partition.StartsWith('#')) return partition.Split('|')[0];
        return key.Split('/') switch
        {
            ["p", _, "signet", _] => "p/…/signet/…",
            ["p", _, var what] => $"p/…/{what}",
            [var kind, ..] => $"{kind}/…",
            _ => key,
        };
    }
}
