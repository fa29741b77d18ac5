using System.Diagnostics;
using System.Globalization;
using System.Text;
using E4Bot.Azurite;
using E4Bot.Host.Store;
using E4Bot.Host.Store.Tables;

namespace E4Bot.Benchmarks.National;

/// <summary>What the table service gives to who does nothing but ask it, requests of one kind at a time; and what each costs it.</summary>
internal sealed record TableFloor(TableFloor.Bare Finds, TableFloor.Bare Lists, TableFloor.Bare Transactions)
{
    private const int AtATime = 32;
    private const int Partitions = 256;

    private static readonly TimeSpan Length = TimeSpan.FromSeconds(4);
    private static readonly byte[] State = Encoding.UTF8.GetBytes(new string('e', 1000));
    private static readonly byte[] Change = Encoding.UTF8.GetBytes(new string('e', 300));

    /// <summary>In a table of its own.</summary>
    public static async Task<TableFloor> MeasureAsync(AzuriteProcess azurite)
    {
        var store = TableRowStore.Open(new StoreOptions { ConnectionString = azurite.ConnectionString, Table = $"floor{Guid.NewGuid():N}" });
        // The service's own compiler has to have seen the way first.
        await AskAsync(azurite, n => CommitAsync(store, n, n));
        var transactions = await AskAsync(azurite, n => CommitAsync(store, n, n));
        var finds = await AskAsync(azurite, async n => await store.FindAsync(Partition(n), "p/1/etat", default));
        var lists = await AskAsync(azurite, async n => await store.ListAsync(Partition(n), "p/1/", default));
        return new TableFloor(finds, lists, transactions);
    }

    /// <summary>Milliseconds of the service's CPU for so many requests, if they were all that it did.</summary>
    public double CpuOf(double finds, double lists, double transactions) =>
        (finds * Finds.CpuMilliseconds) + (lists * Lists.CpuMilliseconds) + (transactions * Transactions.CpuMilliseconds);

    public override string ToString() => $"{Transactions} transactions of 4 changes, {Finds} rows, {Lists} listings of 2 rows";

    private static async Task<Bare> AskAsync(AzuriteProcess azurite, Func<int, Task> ask)
    {
        var (asked, cpu, watch) = (0, azurite.Cpu, Stopwatch.StartNew());
        await Task.WhenAll(Enumerable.Range(0, AtATime).Select(_ => Task.Run(async () =>
        {
            while (watch.Elapsed < Length) await ask(Interlocked.Increment(ref asked));
        })));
        return new Bare(asked / watch.Elapsed.TotalSeconds, (azurite.Cpu - cpu).TotalMilliseconds / asked);
    }

    private static string Partition(int n) => string.Create(CultureInfo.InvariantCulture, $"2027|Lycée Imaginaire|{n % Partitions}");

    /// <summary>As a turn writes: marker, state, a sheet, a line of the journal.</summary>
    private static async Task CommitAsync(TableRowStore store, int partition, int n) => await store.CommitAsync(
        Partition(partition),
        [
            new RowChange.Put(string.Create(CultureInfo.InvariantCulture, $"a/{n:D6}"), "{}"u8.ToArray()),
            new RowChange.Put("p/1/etat", State),
            new RowChange.Put("p/1/membre1", State),
            new RowChange.Put(string.Create(CultureInfo.InvariantCulture, $"j/1/c/{n:D6}"), Change),
        ],
        default);

    /// <summary>One kind of request: how many a second, and the service's CPU for each.</summary>
    internal sealed record Bare(double PerSecond, double CpuMilliseconds)
    {
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{PerSecond:F0}/s ({CpuMilliseconds:F2} ms CPU)");
    }
}
