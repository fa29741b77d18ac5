using System.Diagnostics;
using System.Globalization;
using E4Bot.Azurite;
using E4Bot.Benchmarks.Storage;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Kept;
using E4Bot.Host.Sessions;
using E4Bot.Host.Store;
using E4Bot.Host.Store.Sqlite;
using E4Bot.Host.Store.Tables;

namespace E4Bot.Benchmarks.Spread;

/// <summary>
/// What a president's question costs: the passages of 1, 10, 100 and 1,000 commissions, out of a store that holds 1,000 and out of one that holds 2,000.
/// <code>dotnet run -c Release --project tests/Benchmarks -- spread [FOLDER]</code>
/// </summary>
internal static class SpreadFigures
{
    private static readonly int[] Held = [1_000, 2_000];
    private static readonly int[] AskedAbout = [1, 10, 100, 1_000];

    public static async Task RunAsync(string parent)
    {
        var folder = Directory.CreateDirectory(Path.Combine(parent, $"e4bot-spread-{Environment.ProcessId}"));
        try
        {
            var session = SessionFile.Read(Path.Combine(AppContext.BaseDirectory, "Sessions", "session-2027.json"));
            foreach (var held in Held)
            {
                using var store = SqliteRowStore.Open(Path.Combine(folder.FullName, $"{held}.db"));
                await MeasureAsync("SQLite", store, session, held);
            }
            foreach (var held in Held)
            {
                await using var azurite = await AzuriteProcess.StartAsync(listsByPartition: true);
                await MeasureAsync("Azurite", TableRowStore.Open(new StoreOptions { ConnectionString = azurite.ConnectionString }), session, held);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task MeasureAsync(string name, IRowStore store, ExamSession session, int held)
    {
        var registry = await new SpreadStore(session).FillAsync(
            store, held, done => { if (done % 250 == 0) Console.Error.WriteLine($"{name}: {done} / {held} commissions"); });
        CommissionKey[] commissions = [.. registry.Commissions];
        await AskAsync(new CommissionReading(store, session), registry, commissions, AskedAbout[^1]);
        foreach (var asked in AskedAbout)
        {
            var counting = new CountingStore(store);
            var reading = new CommissionReading(counting, session);
            double[] times = [.. (await AskAsync(reading, registry, commissions, asked)).Order()];
            var requests = counting.Beside.All / times.Length;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name}, {held} commissions held | {asked} asked about | {requests} requests | median {times[times.Length / 2]:F1} ms, longest {times[^1]:F1} ms | {times[times.Length / 2] * 1000 / asked:F0} µs a commission"));
        }
    }

    /// <summary>Each time about others, spread over the whole session.</summary>
    private static async Task<List<double>> AskAsync(CommissionReading reading, RegistryIndex registry, CommissionKey[] commissions, int asked)
    {
        var dice = new Random(2027);
        var times = new List<double>();
        for (var n = 0; n < Math.Clamp(2_000 / asked, 5, 100); n++)
        {
            var some = dice.GetItems(commissions, commissions.Length).Concat(commissions).Distinct().Take(asked).ToArray();
            var started = Stopwatch.GetTimestamp();
            var notes = await reading.ReadAsync(registry, some, passage => passage.Evaluation?.Seal?.Version, default);
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            if (notes.Count(version => version is not null) != notes.Count || notes.Count == 0) throw new InvalidOperationException("A sealed evaluation was not found.");
        }
        return times;
    }
}
