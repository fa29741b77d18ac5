using System.Diagnostics;
using System.Diagnostics.Metrics;
using E4Bot.BotFramework.Outbound;

namespace E4Bot.BotFramework.Telemetry;

/// <summary>Spans and figures, under the names that the Teams libraries use, so that a dashboard made for them fits.</summary>
internal static class BotTelemetry
{
    public static readonly ActivitySource Source = new(TelemetryNames.Source);

    private static readonly Meter Meter = new(TelemetryNames.Source);
    private static readonly Counter<long> Received = Meter.CreateCounter<long>("teams.activities.received");
    private static readonly Counter<long> TokenFailures = Meter.CreateCounter<long>("teams.auth.failures");
    private static readonly Counter<long> HandlerErrors = Meter.CreateCounter<long>("teams.handler.errors");
    private static readonly Histogram<double> TurnDuration = Meter.CreateHistogram<double>("teams.turn.duration", "ms");
    private static readonly Counter<long> Calls = Meter.CreateCounter<long>("teams.outbound.calls");
    private static readonly Counter<long> CallErrors = Meter.CreateCounter<long>("teams.outbound.errors");
    private static readonly Histogram<double> CallDuration = Meter.CreateHistogram<double>("teams.outbound.duration", "ms");

    public static void CountReceived(string type) => Received.Add(1, TypeTag(type));

    public static void CountTurn(string type, TimeSpan lasted) => TurnDuration.Record(lasted.TotalMilliseconds, TypeTag(type));

    public static void CountError(string type) => HandlerErrors.Add(1, TypeTag(type));

    public static void CountTokenFailure(string reason) => TokenFailures.Add(1, new KeyValuePair<string, object?>("reason", reason));

    public static void CountSend(string operation, ConnectorAnswer answer, TimeSpan lasted)
    {
        var tag = new KeyValuePair<string, object?>("client.operation", operation);
        Calls.Add(1, tag);
        if (answer is not ConnectorAnswer.Answered { IsSuccess: true }) CallErrors.Add(1, tag, new("status", Status(answer)));
        CallDuration.Record(lasted.TotalMilliseconds, tag);
    }

    private static object Status(ConnectorAnswer answer) => answer is ConnectorAnswer.Answered answered ? answered.Status : answer.GetType().Name;

    // A tag's values must be few: a type that nobody knows is counted with its like.
    private static KeyValuePair<string, object?> TypeTag(string type) => new("activity.type", type switch
    {
        ActivityTypes.Message or ActivityTypes.MessageUpdate or ActivityTypes.MessageDelete or ActivityTypes.MessageReaction
            or ActivityTypes.ConversationUpdate or ActivityTypes.InstallationUpdate or ActivityTypes.Invoke
            or ActivityTypes.Event or ActivityTypes.Typing => type,
        _ => "other",
    });
}
