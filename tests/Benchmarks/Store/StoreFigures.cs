using System.Globalization;
using System.Text;
using E4Bot.Host.Store;
using E4Bot.Host.Store.Sqlite;

namespace E4Bot.Benchmarks.Store;

/// <summary>
/// What the embedded store costs on this machine's disk, with bodies like those of a turn.
/// <code>dotnet run -c Release --project tests/Benchmarks -- store [FOLDER]</code>
/// The folder chooses the disk; default: the system's temporary one.
/// </summary>
internal static class StoreFigures
{
    private const string Commission = "2027|Lycée Imaginaire|3";
    private static readonly byte[] State = Encoding.UTF8.GetBytes($$"""{"text":"{{new string('é', 1000)}}"}""");
    private static readonly byte[] Change = Encoding.UTF8.GetBytes($$"""{"text":"{{new string('e', 300)}}"}""");

    public static async Task RunAsync(string parent)
    {
        var folder = Directory.CreateDirectory(Path.Combine(parent, $"e4bot-figures-{Environment.ProcessId}"));
        try
        {
            using var store = SqliteRowStore.Open(Path.Combine(folder.FullName, "e4bot.db"));
            await Fill(store);
            await Reads(store, "quiet");
            foreach (var clients in new[] { 1, 16, 64 })
            {
                await Commits(store, clients);
            }

            await ReadsBesideWriters(store);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task Fill(SqliteRowStore store)
    {
        for (var commission = 0; commission < 200; commission++)
        {
            var rows = Enumerable.Range(0, 90).Select(n => new RowChange.Put($"change/{n / 5:D4}/{n % 5}", Change));
            await store.CommitAsync($"2027|Lycée Imaginaire|{commission}", [.. rows, new RowChange.Put("state/0042", State)], default);
        }
    }

    private static async Task Reads(SqliteRowStore store, string when)
    {
        var point = await Samples.Of(20_000, async _ => await store.FindAsync(Commission, "state/0042", default));
        var list = await Samples.Of(20_000, async n => await store.ListAsync(Commission, $"change/{n % 18:D4}/", default));
        Console.WriteLine($"point read, {when}: {point}");
        Console.WriteLine($"list of 5, {when}:  {list}");
    }

    private static async Task ReadsBesideWriters(SqliteRowStore store)
    {
        using var stop = new CancellationTokenSource();
        var writing = Task.Run(async () =>
        {
            for (var n = 0; !stop.IsCancellationRequested; n++)
            {
                await Commit(store, "beside", n);
            }
        });
        await Reads(store, "beside a writer");
        await stop.CancelAsync();
        await writing;
    }

    private static async Task Commits(SqliteRowStore store, int clients)
    {
        const int Each = 2_000;
        await Samples.Of(200, async n => await Commit(store, $"warm {clients}", n));
        var (transactions, watch) = (store.Transactions, ValueStopwatch.Start());
        var samples = await Task.WhenAll(Enumerable.Range(0, clients).Select(client =>
            Task.Run(() => Samples.Of(Each, async n => await Commit(store, $"{clients} clients, {client}", n)))));
        var seconds = watch.Seconds;
        transactions = store.Transactions - transactions;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"commit of 4, {clients} at once: {Samples.Together(samples)}; {clients * Each / seconds:F0}/s, {(double)clients * Each / transactions:F1} a transaction"));
    }

    private static async Task Commit(SqliteRowStore store, string partition, int n)
    {
        var result = await store.CommitAsync(
            partition,
            [
                new RowChange.Insert($"activity/{n:D6}", "{}"u8.ToArray()),
                new RowChange.Put("state/0042", State),
                new RowChange.Put("sheet/0042/teacher", State),
                new RowChange.Insert($"change/{n:D6}", Change),
            ],
            default);
        if (result is not CommitResult.Committed)
        {
            throw new InvalidOperationException("A measured commit met a conflict.");
        }
    }
}
