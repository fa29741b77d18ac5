using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace E4Bot.BotFramework.Tests.Fakes;

/// <summary>The figures that one test causes; those of the tests beside it are left out.</summary>
internal sealed class Figures : IDisposable
{
    private static readonly AsyncLocal<Figures?> Current = new();

    private readonly MeterListener _listener;
    private readonly ConcurrentQueue<(string Name, double Value, string Tags)> _kept = new();

    public Figures()
    {
        Current.Value = this;
        _listener = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == TelemetryNames.Source) listener.EnableMeasurementEvents(instrument);
            },
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _listener.Start();
    }

    /// <summary>As « {tags}: {sum} », for a reader.</summary>
    public IEnumerable<string> Of(string name) => _kept.Where(kept => kept.Name == name)
        .GroupBy(kept => kept.Tags).Select(group => FormattableString.Invariant($"{group.Key}: {group.Sum(kept => kept.Value)}")).Order(StringComparer.Ordinal);

    public double Sum(string name) => _kept.Where(kept => kept.Name == name).Sum(kept => kept.Value);

    public void Dispose() => _listener.Dispose();

    private void Keep(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        if (Current.Value != this) return;
        var words = new List<string>();
        foreach (var (_, word) in tags) words.Add($"{word}");
        _kept.Enqueue((instrument.Name, value, string.Join(' ', words)));
    }
}
