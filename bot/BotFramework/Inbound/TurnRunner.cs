using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using E4Bot.BotFramework.Telemetry;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace E4Bot.BotFramework.Inbound;

/// <summary>Runs the bot's turn, and turns its end, whatever it is, into HTTP.</summary>
internal sealed class TurnRunner(ITurnHandler handler, IOptions<BotOptions> options, LateTurns late, TimeProvider time, ILogger<TurnRunner> log)
{
    /// <param name="reference">Names the turn in the log, and to the person who reports it.</param>
    public async ValueTask<Reply> RunAsync(Activity activity, string reference)
    {
        using var span = BotTelemetry.Source.StartActivity("turn");
        span?.SetTag("activity.type", activity.Type).SetTag("activity.id", activity.Id).SetTag("channel.id", activity.ChannelId);
        var started = time.GetTimestamp();
        BotTelemetry.CountReceived(activity.Type);
        var reply = IsCardAction(activity) ? await WithinBudgetAsync(activity, reference, span) : await SafelyAsync(activity, reference, span);
        BotTelemetry.CountTurn(activity.Type, time.GetElapsedTime(started));
        return reply;
    }

    /// <summary>A client that waits too long shows an error, though the action succeeds: it is told that it is under way, and sees the rest later.</summary>
    private async ValueTask<Reply> WithinBudgetAsync(Activity activity, string reference, System.Diagnostics.Activity? span)
    {
        var turn = SafelyAsync(activity, reference, span).AsTask();
        using var patience = new CancellationTokenSource();
        if (await Task.WhenAny(turn, Task.Delay(options.Value.InvokeBudget, time, patience.Token)) == turn)
        {
            await patience.CancelAsync();
            return await turn;
        }
        log.TurnUnderWay(LogText.Clean(activity.Name), reference);
        late.Follow(turn, handler, activity);
        return new Reply(StatusCodes.Status200OK, AdaptiveCardResponse.Message(FrenchReplies.UnderWay).Body);
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "The edge: whatever a turn throws has an answer.")]
    private async ValueTask<Reply> SafelyAsync(Activity activity, string reference, System.Diagnostics.Activity? span)
    {
        // Not the request's own token: a caller that hangs up must not undo a turn that is under way.
        using var deadline = new CancellationTokenSource(options.Value.TurnTimeout, time);
        try
        {
            return Answer(await handler.HandleAsync(activity, deadline.Token), activity, reference);
        }
        catch (Exception failure)
        {
            log.TurnFailed(failure, LogText.Clean(activity.Type), LogText.Clean(activity.Name), reference);
            span?.SetStatus(ActivityStatusCode.Error);
            BotTelemetry.CountError(activity.Type);
            return Failure(activity, reference);
        }
    }

    private static Reply Answer(TurnResult result, Activity activity, string reference) => result switch
    {
        TurnResult.Invoke invoke => new Reply(invoke.Status, invoke.Body),
        // A card that gets no body shows an error of its own; better one that can be traced.
        TurnResult.Done when IsCardAction(activity) => Failure(activity, reference),
        TurnResult.Done => new Reply(StatusCodes.Status200OK),
        _ => throw new ArgumentOutOfRangeException(nameof(result)),
    };

    private static Reply Failure(Activity activity, string reference) =>
        IsCardAction(activity)
            ? new Reply(StatusCodes.Status200OK, AdaptiveCardResponse.Error("InternalError", 500, FrenchReplies.Failure(reference)).Body)
            : new Reply(StatusCodes.Status500InternalServerError);

    private static bool IsCardAction(Activity activity) => activity is { Type: ActivityTypes.Invoke, Name: InvokeNames.AdaptiveCardAction };
}
