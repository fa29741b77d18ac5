using System.Globalization;

namespace E4Bot.Benchmarks.Store;

/// <summary>Durations of single calls, in microseconds.</summary>
internal sealed class Samples
{
    private readonly double[] sorted;

    private Samples(IEnumerable<double> microseconds) => sorted = [.. microseconds.Order()];

    public static async Task<Samples> Of(int count, Func<int, Task> call)
    {
        var durations = new double[count];
        for (var n = 0; n < count; n++)
        {
            var watch = ValueStopwatch.Start();
            await call(n);
            durations[n] = watch.Microseconds;
        }

        return new Samples(durations);
    }

    public static Samples Together(IEnumerable<Samples> samples) => new(samples.SelectMany(one => one.sorted));

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"median {At(0.5):F1} µs, p99 {At(0.99):F1} µs");

    private double At(double share) => sorted[(int)(share * (sorted.Length - 1))];
}
