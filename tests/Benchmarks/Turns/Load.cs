using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Headers;

namespace E4Bot.Benchmarks.Turns;

/// <summary>So many commissions at a time, each scoring one candidate after another, each press once the one before is answered.</summary>
internal static class Load
{
    public static async Task<Figures> RunAsync(BotProcess server, FakeTeams teams, Queue<string> candidates, int clients, TimeSpan length)
    {
        var latencies = new ConcurrentBag<List<double>>();
        var failures = 0;
        var cpu = server.Cpu;
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, clients).Select(_ => Task.Run(WorkAsync)));
        watch.Stop();
        double[] sorted = [.. latencies.SelectMany(l => l).Order()];
        return new Figures(sorted.Length, watch.Elapsed, server.Cpu - cpu, sorted, failures);

        async Task WorkAsync()
        {
            using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = server.Address };
            var own = new List<double>();
            while (watch.Elapsed < length)
            {
                string number;
                lock (candidates)
                {
                    if (!candidates.TryDequeue(out number!)) break;
                }
                var answer = Array.Empty<byte>();
                foreach (var activity in WalkScript.Of(number, teams.ServiceUrl, () => answer))
                {
                    (var milliseconds, answer) = await SendAsync(http, activity);
                    own.Add(milliseconds);
                }
            }
            latencies.Add(own);
        }

        async Task<(double Milliseconds, byte[] Answer)> SendAsync(HttpClient http, byte[] activity)
        {
            var started = Stopwatch.GetTimestamp();
            using var content = new ByteArrayContent(activity) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
            using var response = await http.PostAsync("api/messages", content);
            var body = await response.Content.ReadAsByteArrayAsync();
            if (!response.IsSuccessStatusCode || body.Length < 200) Interlocked.Increment(ref failures);
            return (Stopwatch.GetElapsedTime(started).TotalMilliseconds, body);
        }
    }
}
