using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace E4Bot.Host.Tests.Secrecy;

/// <summary>Hears every span of every source, and the tags of every figure, whoever in this process speaks.</summary>
internal sealed class TelemetryEar : IDisposable
{
    private readonly ConcurrentQueue<string> heard = new();
    private readonly ActivityListener spans;
    private readonly MeterListener figures;

    public TelemetryEar()
    {
        spans = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = span => heard.Enqueue(Words(span)),
        };
        ActivitySource.AddActivityListener(spans);
        figures = new MeterListener { InstrumentPublished = (instrument, listener) => listener.EnableMeasurementEvents(instrument) };
        Hear<byte>();
        Hear<short>();
        Hear<int>();
        Hear<long>();
        Hear<float>();
        Hear<double>();
        Hear<decimal>();
        figures.Start();
    }

    public IReadOnlyList<string> Heard
    {
        get
        {
            figures.RecordObservableInstruments();
            return [.. heard];
        }
    }

    public void Dispose()
    {
        spans.Dispose();
        figures.Dispose();
    }

    private static string Words(Activity span) => string.Join(' ',
    [
        "span", span.Source.Name, span.OperationName, span.DisplayName, span.StatusDescription, span.TraceStateString,
        .. Words(span.TagObjects), .. span.Events.SelectMany(e => Words(e.Tags).Prepend(e.Name)), .. span.Links.SelectMany(l => Words(l.Tags ?? [])),
        .. span.Baggage.Select(b => $"{b.Key}={b.Value}"),
    ]);

    private static IEnumerable<string> Words(IEnumerable<KeyValuePair<string, object?>> tags) => tags.Select(tag => $"{tag.Key}={tag.Value}");

    private void Hear<T>()
        where T : struct =>
        figures.SetMeasurementEventCallback<T>((instrument, _, tags, _) =>
            heard.Enqueue($"figure {instrument.Meter.Name} {instrument.Name} {string.Join(' ', Words(tags.ToArray()))}"));
}
