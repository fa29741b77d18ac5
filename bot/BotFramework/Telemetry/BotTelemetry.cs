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

    private static readonly Counter<long> Outcomes = Meter.CreateCounter<long>("teams.outbound.outcomes");
    private static readonly Counter<long> Retries = Meter.CreateCounter<long>("teams.outbound.retries");
    private static readonly Counter<long> Coalesced = Meter.CreateCounter<long>("teams.outbound.coalesced");
    private static readonly UpDownCounter<long> Conversations = Meter.CreateUpDownCounter<long>("teams.outbound.conversations");
    private static readonly Histogram<double> Waits = Meter.CreateHistogram<double>("teams.outbound.waits", "ms");

    public static void CountReceived(string type) => Received.Add(1, TypeTag(type));

    public static void CountTurn(string type, TimeSpan lasted) => TurnDuration.Record(lasted.TotalMilliseconds, TypeTag(type));

    public static void CountError(string type) => HandlerErrors.Add(1, TypeTag(type));

    public static void CountTokenFailure(string reason) => TokenFailures.Add(1, new KeyValuePair<string, object?>("reason", reason));

    public static void CountSend(string operation, ConnectorAnswer answer, TimeSpan lasted)
    {
        var tag = Operation(operation);
        Calls.Add(1, tag);
        if (answer is not ConnectorAnswer.Answered { IsSuccess: true }) CallErrors.Add(1, tag, new("status", Status(answer)));
        CallDuration.Record(lasted.TotalMilliseconds, tag);
    }

    /// <summary>How a send ended for its caller, all attempts together.</summary>
    public static void CountOutcome(string operation, SendOutcome outcome) => Outcomes.Add(1, Operation(operation), new("outcome", outcome.GetType().Name));

    /// <summary>One more attempt, and what the one before ended in.</summary>
    public static void CountRetry(string operation, ConnectorAnswer answer) => Retries.Add(1, Operation(operation), new("status", Status(answer)));

    /// <summary>An update that gave way to a newer one.</summary>
    public static void CountCoalesced(string operation) => Coalesced.Add(1, Operation(operation));

    /// <summary>From the asking to the first attempt: in the line, and for the pace.</summary>
    public static void CountWait(string operation, TimeSpan waited) => Waits.Record(waited.TotalMilliseconds, Operation(operation));

    /// <summary>Whose pace is remembered.</summary>
    public static void CountConversations(int more) => Conversations.Add(more);

    private static KeyValuePair<string, object?> Operation(string operation) => new("client.operation", operation);

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
