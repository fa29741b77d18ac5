using System.Globalization;

namespace E4Bot.Benchmarks.Turns;

/// <summary>What a load measured. Latencies in milliseconds, seen by the client; CPU of the server's process, per turn.</summary>
internal sealed record Figures(int Turns, TimeSpan Length, TimeSpan Cpu, double[] Sorted, int Failures)
{
    public double PerSecond => Turns / Length.TotalSeconds;

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{PerSecond:F0} turns/s, p50 {At(0.5):F2} ms, p99 {At(0.99):F2} ms, {Cpu.TotalMilliseconds / Math.Max(1, Turns):F3} ms CPU a turn, {Failures} failed");

    private double At(double share) => Sorted.Length == 0 ? 0 : Sorted[(int)(share * (Sorted.Length - 1))];
}
