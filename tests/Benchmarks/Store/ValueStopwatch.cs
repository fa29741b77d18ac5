using System.Diagnostics;

namespace E4Bot.Benchmarks.Store;

/// <summary>Time since it was started.</summary>
internal readonly record struct ValueStopwatch(long Started)
{
    public double Seconds => Stopwatch.GetElapsedTime(Started).TotalSeconds;

    public double Microseconds => Stopwatch.GetElapsedTime(Started).TotalMicroseconds;

    public static ValueStopwatch Start() => new(Stopwatch.GetTimestamp());
}
