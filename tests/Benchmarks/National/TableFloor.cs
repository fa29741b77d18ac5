using System.Diagnostics;
using System.Globalization;
using System.Text;
using E4Bot.Host.Store;
using E4Bot.Host.Store.Tables;

namespace E4Bot.Benchmarks.National;

/// <summary>What the table service gives to who does nothing but ask it: rates, requests of one kind at a time.</summary>
internal sealed record TableFloor(double Finds, double Lists, double Transactions)
{
    private const int AtATime = 32;
    private const int Partitions = 256;

    private static readonly TimeSpan Length = TimeSpan.FromSeconds(4);
    private static readonly byte[] State = Encoding.UTF8.GetBytes(new string('e', 1000));
    private static readonly byte[] Change = Encoding.UTF8.GetBytes(new string('e', 300));

    /// <summary>In a table of its own.</summary>
    public static async Task<TableFloor> MeasureAsync(string connectionString)
    {
        var store = TableRowStore.Open(new StoreOptions { ConnectionString = connectionString, Table = $"floor{Guid.NewGuid():N}" });
        await RateAsync(Partitions, n => CommitAsync(store, n, 0));
        var transactions = await RateAsync(null, n => CommitAsync(store, n, n));
        var finds = await RateAsync(null, async n => await store.FindAsync(Partition(n), "p/1/etat", default));
        var lists = await RateAsync(null, async n => await store.ListAsync(Partition(n), "p/1/", default));
        return new TableFloor(finds, lists, transactions);
    }

    /// <summary>Turns a second, if a turn were nothing but so many requests.</summary>
    public double TurnsOf(double finds, double lists, double transactions) => 1 / ((finds / Finds) + (lists / Lists) + (transactions / Transactions));

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Transactions:F0} transactions of 4/s, {Finds:F0} rows/s, {Lists:F0} listings of 3/s");

    /// <param name="count">How often; null: as often as the time allows.</param>
    private static async Task<double> RateAsync(int? count, Func<int, Task> ask)
    {
        var (asked, watch) = (0, Stopwatch.StartNew());
        await Task.WhenAll(Enumerable.Range(0, AtATime).Select(_ => Task.Run(async () =>
        {
            while ((count is not null || watch.Elapsed < Length) && Interlocked.Increment(ref asked) is var n && n <= (count ?? int.MaxValue)) await ask(n);
        })));
        return asked / watch.Elapsed.TotalSeconds;
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
}
