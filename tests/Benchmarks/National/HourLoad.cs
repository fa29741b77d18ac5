using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Headers;
using E4Bot.Benchmarks.Turns;

namespace E4Bot.Benchmarks.National;

/// <summary>Many commissions at work at once: whichever is free takes its next turn, at whichever replica the dice fall on.</summary>
internal sealed class HourLoad(IReadOnlyList<BotProcess> replicas, ExpectedAnswers expected) : IDisposable
{
    private readonly HttpClient[] ways =
        [.. replicas.Select(replica => new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new Uri(replica.Address, "api/messages") })];

    private readonly ConcurrentQueue<double> latencies = [];

    public ConcurrentQueue<string> Faults { get; } = [];

    public int Turns => latencies.Count;

    /// <summary>Of all replicas.</summary>
    public TimeSpan Cpu => replicas.Aggregate(TimeSpan.Zero, (all, replica) => all + replica.Cpu);

    public void Dispose() => Array.ForEach(ways, way => way.Dispose());

    /// <param name="atATime">Turns under way at once.</param>
    /// <param name="perSecond">The pace at which turns begin; null: each as soon as another has ended.</param>
    /// <param name="most">Turns; and no turn begins once <paramref name="limit"/> is over.</param>
    public async Task<Figures> RunAsync(IEnumerable<Hearing> hearings, int atATime, double? perSecond, int most, TimeSpan limit)
    {
        var free = new IdleHearings(hearings);
        latencies.Clear();
        var (begun, faults, cpu, watch) = (0, Faults.Count, Cpu, Stopwatch.StartNew());
        await Task.WhenAll(Enumerable.Range(0, atATime).Select(_ => Task.Run(WorkAsync)));
        return new Figures(latencies.Count, watch.Elapsed, Cpu - cpu, [.. latencies.Order()], Faults.Count - faults);

        async Task WorkAsync()
        {
            while (watch.Elapsed < limit && Interlocked.Increment(ref begun) is var turn && turn <= most)
            {
                var due = perSecond is { } pace ? TimeSpan.FromSeconds(turn / pace) : TimeSpan.Zero;
                if (due > limit) return;
                if (due - watch.Elapsed is { Ticks: > 0 } early) await Task.Delay(early);
                if (!free.TryTake(out var hearing)) return;
                await TakeTurnAsync(hearing);
                free.GiveBack(hearing);
            }
        }
    }

    public async Task TakeTurnAsync(Hearing hearing)
    {
        if (hearing.Next() is not { } activity) return;
        var started = Stopwatch.GetTimestamp();
        var (status, body) = await SendAsync(activity);
        latencies.Enqueue(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        if (expected.Fault(hearing.Step, status, body) is { } fault) Faults.Enqueue(fault);
        hearing.Answered(body);
    }

    public async Task<(System.Net.HttpStatusCode Status, byte[] Body)> SendAsync(byte[] activity)
    {
        using var content = new ByteArrayContent(activity) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        using var response = await ways[Random.Shared.Next(ways.Length)].PostAsync((Uri?)null, content);
        return (response.StatusCode, await response.Content.ReadAsByteArrayAsync());
    }
}
