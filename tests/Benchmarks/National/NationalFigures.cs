using System.Diagnostics;
using System.Globalization;
using E4Bot.Benchmarks.Turns;

namespace E4Bot.Benchmarks.National;

/// <summary>
/// The busiest hour of a national session through replicas that share a table: every commission hears candidates, first at the pace of such an hour, then as
/// fast as everything goes; then what is kept is verified.
/// <code>dotnet run -c Release --project tests/Benchmarks -- national [COMMISSIONS] [TURNS] [REPLICAS]</code>
/// </summary>
internal sealed class NationalFigures(NationalStage stage, int commissions, int turns)
{
    /// <summary>Candidates of each commission.</summary>
    private const int Each = 5;

    private const int AtATime = 32;

    /// <summary>Nothing takes longer: what was done by then is told.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(6);

    private static readonly TimeSpan AtPace = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly ExpectedAnswers expected = new();

    public static async Task<int> RunAsync(int commissions, int turns, int replicas)
    {
        var folder = Directory.CreateTempSubdirectory("e4bot-national-");
        try
        {
            await using var stage = await NationalStage.SetAsync();
            var floor = await TableFloor.MeasureAsync(stage.Azurite);
            Tell($"Azurite, asked for nothing else: {floor}");
            var registry = await MadeUpRegistry.WriteAsync(folder.FullName, (commissions + 1) * Each, Each);
            await stage.StartAsync(registry, replicas);
            return await new NationalFigures(stage, commissions, turns).RunAsync([.. registry.Numbers.Chunk(Each)], floor);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task<int> RunAsync(string[][] candidates, TableFloor floor)
    {
        using var load = new HourLoad(stage.Replicas, expected);
        await TieAsync(load, candidates.Length);
        await RehearseAsync(load, candidates[^1]);
        var dice = new Random(2027);
        Hearing[] hearings = [.. candidates[..^1].Select(each => new Hearing(each, Share(dice), stage.Teams.ServiceUrl))];
        var hour = new HourReport(stage, load, hearings, floor);

        var pace = commissions * Hearing.Turns / TimeSpan.FromHours(1).TotalSeconds;
        await hour.PartAsync(string.Create(CultureInfo.InvariantCulture, $"at the pace of the hour, {pace:F1} turns/s"), () => load.RunAsync(hearings, AtATime, pace, turns, AtPace));
        await hour.PartAsync(string.Create(CultureInfo.InvariantCulture, $"as fast as it goes, {AtATime} at a time"), () => load.RunAsync(hearings, AtATime, null, turns - hearings.Sum(h => h.Taken), Limit));
        await hour.SettleAsync(Patience);
        return await hour.EndAsync();
    }

    /// <summary>An hour finds one commission at its first turns, another at the end of its second candidate.</summary>
    private int Share(Random dice) => 1 + (int)(2 * Math.Max(0, (double)turns / commissions - 1) * dice.NextDouble() + 0.5);

    private async Task TieAsync(HourLoad load, int channels)
    {
        var watch = Stopwatch.StartNew();
        await Parallel.ForEachAsync(Enumerable.Range(1, channels), new ParallelOptions { MaxDegreeOfParallelism = AtATime }, async (commission, _) =>
        {
            var (status, _) = await load.SendAsync(Talk.Tie(commission, stage.Teams.ServiceUrl));
            if ((int)status is < 200 or >= 300) throw new InvalidOperationException($"A channel was not tied: HTTP {(int)status}.");
        });
        Tell($"{channels} channels tied in {watch.Elapsed.TotalSeconds:F0} s");
    }

    /// <summary>One evaluation that has everything to itself: what is answered then is what is to be answered.</summary>
    private async Task RehearseAsync(HourLoad load, string[] candidates)
    {
        var before = stage.Teams.Posted;
        var hearing = new Hearing(candidates[..1], Hearing.Turns, stage.Teams.ServiceUrl);
        while (hearing.Next() is { } activity)
        {
            var (_, body) = await load.SendAsync(activity);
            expected.Learn(hearing.Step, body);
            hearing.Answered(body);
        }
        var watch = Stopwatch.StartNew();
        while (stage.Teams.Posted < before + 2 && watch.Elapsed < Patience) await Task.Delay(50);
        if (stage.Teams.Posted != before + 2) throw new InvalidOperationException("The rehearsal's card and sheet did not reach the channel.");
    }

    private static void Tell(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
