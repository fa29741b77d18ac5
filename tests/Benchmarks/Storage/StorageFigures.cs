using System.Globalization;
using E4Bot.Azurite;
using E4Bot.Benchmarks.National;
using E4Bot.Benchmarks.Turns;
using E4Bot.Host.Store;

namespace E4Bot.Benchmarks.Storage;

/// <summary>
/// What each kind of turn asks of the store and how long it takes, one turn at a time, on each of the three stores.
/// <code>dotnet run -c Release --project tests/Benchmarks -- storage [FOLDER]</code>
/// </summary>
internal static class StorageFigures
{
    private const int Commissions = 8;

    /// <summary>The first is heard by people whom the bot has yet to meet: it warms up.</summary>
    private const int Each = 4;

    public static async Task RunAsync(string parent)
    {
        var folder = Directory.CreateDirectory(Path.Combine(parent, $"e4bot-storage-{Environment.ProcessId}"));
        try
        {
            var registry = await MadeUpRegistry.WriteAsync(folder.FullName, Commissions * Each, Each);
            await using var azurite = await AzuriteProcess.StartAsync(listsByPartition: true);
            var memory = new MemoryRowStore();
            await MeasureAsync("memory", registry, memory, $"--Storage:Path={folder.FullName}/unused.db", $"--Links:Keys={folder.FullName}/keys");
            await RowSizes.TellAsync(memory, registry.Numbers.Count);
            await MeasureAsync("SQLite", registry, null, $"--Storage:Path={folder.FullName}/e4bot.db", $"--Links:Keys={folder.FullName}/keys");
            await MeasureAsync("Table Storage (Azurite)", registry, null, $"--Storage:ConnectionString={azurite.ConnectionString}", "--Storage:Table=storage");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task MeasureAsync(string name, MadeUpRegistry registry, IRowStore? instead, params string[] settings)
    {
        await using var teams = await FakeTeams.StartAsync();
        await using var bot = await BotInHand.StartAsync(registry, instead, settings);
        var turns = new List<MeasuredTurn>();
        foreach (var candidates in registry.Numbers.Chunk(Each))
        {
            await bot.TakeAsync(Talk.Tie(MadeUpRegistry.CommissionOf(candidates[0]), teams.ServiceUrl));
            await EvaluateAsync(bot, candidates[..1], teams.ServiceUrl);
            turns.AddRange(await EvaluateAsync(bot, candidates[1..], teams.ServiceUrl));
            await Console.Error.WriteLineAsync($"{name}: {turns.Count} turns");
        }
        Tell(name, turns);
    }

    private static async Task<List<MeasuredTurn>> EvaluateAsync(BotInHand bot, string[] candidates, string serviceUrl)
    {
        var turns = new List<MeasuredTurn>();
        var hearing = new Hearing(candidates, int.MaxValue, serviceUrl);
        while (hearing.Next() is { } activity)
        {
            var turn = await bot.TakeAsync(activity);
            hearing.Answered(turn.Answer);
            turns.Add(hearing.Step == Hearing.Turns ? turn with { Kind = "viser (the seal)" } : turn);
        }
        return turns;
    }

    private static void Tell(string name, List<MeasuredTurn> turns)
    {
        Console.WriteLine($"{name} | an evaluation | p50 ms | rows | listings | commits | rows changed | for deliveries");
        foreach (var kind in turns.GroupBy(turn => turn.Kind)) Tell(kind.Key, [.. kind], (double)kind.Count() / (Commissions * (Each - 1)));
        Tell("each, on average", turns, (double)turns.Count / (Commissions * (Each - 1)));
    }

    private static void Tell(string kind, IReadOnlyList<MeasuredTurn> turns, double each)
    {
        double[] sorted = [.. turns.Select(turn => turn.Milliseconds).Order()];
        double Mean(Func<MeasuredTurn, int> count) => turns.Average(turn => (double)count(turn));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{kind} | {each:F0} | {sorted[sorted.Length / 2]:F2} | {Mean(t => t.Asked.Finds):F1} | {Mean(t => t.Asked.Lists):F1} | {Mean(t => t.Asked.Commits):F1} | {Mean(t => t.Asked.Changes):F1} | {Mean(t => t.Delivered.All):F1} ({Mean(t => t.Delivered.Finds):F1} + {Mean(t => t.Delivered.Lists):F1} + {Mean(t => t.Delivered.Commits):F1})"));
    }
}
