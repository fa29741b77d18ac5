using System.Diagnostics;
using System.Globalization;
using E4Bot.Benchmarks.Turns;

namespace E4Bot.Benchmarks.National;

/// <summary>Says what an hour did, part by part, and at its end whether all of it was right.</summary>
internal sealed class HourReport(NationalStage stage, HourLoad load, Hearing[] hearings, TableFloor floor)
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(5);

    private readonly (int Posted, int Updated) before = (stage.Teams.Posted, stage.Teams.Updated);

    /// <summary>What they say at every start is no fault of the hour.</summary>
    private readonly int saidBefore = stage.Replicas.Sum(replica => replica.Complaints.Count);

    public async Task PartAsync(string name, Func<Task<Figures>> run)
    {
        var (wire, azurite, watch) = (stage.Wire.Counts, stage.Azurite.Cpu, Stopwatch.StartNew());
        var running = run();
        while (await Task.WhenAny(running, Task.Delay(Between)) != running)
            await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{name}: {load.Turns} turns, {watch.Elapsed.TotalSeconds:F0} s, {load.Faults.Count} faults"));
        var figures = await running;
        var asked = stage.Wire.Counts.Since(wire);
        double Per(long count) => (double)count / Math.Max(1, figures.Turns);
        var cpu = (stage.Azurite.Cpu - azurite) / Math.Max(1, figures.Turns);
        var bare = floor.CpuOf(Per(asked.Finds), Per(asked.Lists + asked.Sweeps), Per(asked.Transactions));
        Tell($"{name}: {figures.Turns} turns, {figures}");
        Tell($"  {asked.Each(figures.Turns)}, deliveries included; {asked.Sweeps} listings of sweeps; {asked.Failed} answers of 500 and more");
        Tell($"  Azurite: {cpu.TotalMilliseconds:F2} ms CPU a turn (bare, these requests take it {bare:F2} ms), {(stage.Azurite.Cpu - azurite) / figures.Length:P0} of its one thread");
    }

    /// <summary>Waits for what is still on its way to the channels.</summary>
    public async Task SettleAsync(TimeSpan patience)
    {
        var watch = Stopwatch.StartNew();
        while (Posted < Owed && watch.Elapsed < patience) await Task.Delay(100);
        Tell($"{hearings.Count(h => h.Taken > 0)} of {hearings.Length} commissions at work, {hearings.Sum(h => h.Begun)} evaluations begun, {hearings.Sum(h => h.Ended)} sealed");
        Tell($"posted in the channels: {Posted} of {Owed} (a card for each begun, a sheet for each sealed); cards written over: {stage.Teams.Updated - before.Updated}; the last came {watch.Elapsed.TotalSeconds:F1} s after the last turn");
    }

    /// <returns>The exit code: 0 when nothing went wrong.</returns>
    public async Task<int> EndAsync()
    {
        var complaints = stage.Replicas.Sum(replica => replica.Complaints.Count) - saidBefore;
        foreach (var line in load.Faults.Take(20)) await Console.Error.WriteLineAsync(line);
        if (complaints > 0) foreach (var line in stage.Replicas.SelectMany(replica => replica.Complaints.TakeLast(20))) await Console.Error.WriteLineAsync(line);
        Tell($"{load.Faults.Count} faults in the answers; {complaints} lines of warnings and errors from the replicas");
        await stage.StopReplicasAsync();
        var verify = await stage.VerifyAsync();
        Tell($"verify: {verify.Said} ({verify.Time.TotalSeconds:F0} s)");
        return load.Faults.IsEmpty && complaints == 0 && Posted == Owed && verify.ExitCode == 0 ? 0 : 1;
    }

    private int Posted => stage.Teams.Posted - before.Posted;

    private int Owed => hearings.Sum(hearing => hearing.Begun + hearing.Ended);

    private static void Tell(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
