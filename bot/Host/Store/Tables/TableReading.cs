using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;

namespace E4Bot.Host.Store.Tables;

/// <summary>Reads ranges of keys, page by page.</summary>
internal static class TableReading
{
    public static async ValueTask<TableListing> ReadRowsAsync(this TableConnection table, string partition, string prefix, CancellationToken cancellation)
    {
        var (from, below) = TableKey.Range(prefix);
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {TableKey.Of(partition)} and RowKey ge {from} and RowKey lt {below}");
        var rows = new List<Row>();
        var pages = 0;
        await foreach (var page in table.ReadPagesAsync(filter, null, null, cancellation))
        {
            pages++;
            rows.AddRange(page.Select(TableRow.Of).Where(row => row.Key.StartsWith(prefix, StringComparison.Ordinal)));
        }
        rows.Sort((one, other) => string.CompareOrdinal(one.Key, other.Key));
        return new TableListing(rows, IsOfOneMoment: pages <= 1);
    }

    /// <summary>One request for each partition: the first row behind the last one seen. Names that were cut come out of order, so all are put in order first.</summary>
    public static async IAsyncEnumerable<string> ReadPartitionsAsync(this TableConnection table, string prefix, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var (from, below) = TableKey.Range(prefix);
        var filter = TableClient.CreateQueryFilter($"PartitionKey ge {from} and PartitionKey lt {below}");
        var names = new List<string>();
        while (await table.FirstAsync(filter, cancellation) is { } first)
        {
            if (TableRow.PartitionOf(first) is var name && name.StartsWith(prefix, StringComparison.Ordinal)) names.Add(name);
            filter = TableClient.CreateQueryFilter($"PartitionKey gt {first.PartitionKey} and PartitionKey lt {below}");
        }
        foreach (var name in names.Order(StringComparer.Ordinal)) yield return name;
    }

    private static async ValueTask<TableEntity?> FirstAsync(this TableConnection table, string filter, CancellationToken cancellation)
    {
        await foreach (var page in table.ReadPagesAsync(filter, 1, TableRow.NamesOnly, cancellation))
            if (page is [var first, ..]) return first;
        return null;
    }

    private static async IAsyncEnumerable<IReadOnlyList<TableEntity>> ReadPagesAsync(
        this TableConnection table, string filter, int? size, IEnumerable<string>? select, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var pages = table.Reads.QueryAsync<TableEntity>(filter, size, select, cancellation).AsPages().GetAsyncEnumerator(cancellation);
        while (await HasNextAsync(pages, cancellation)) yield return pages.Current.Values;
    }

    private static async ValueTask<bool> HasNextAsync(IAsyncEnumerator<Page<TableEntity>> pages, CancellationToken cancellation)
    {
        try
        {
            return await pages.MoveNextAsync();
        }
        catch (Exception failure) when (TableFailure.Is(failure, cancellation))
        {
            throw TableFailure.CannotRead(failure);
        }
    }
}
