using System.Diagnostics.CodeAnalysis;
using E4Bot.Host.Delivery.Seen;
using E4Bot.Host.Store;

namespace E4Bot.Host.Delivery;

/// <summary>
/// Finds the duties that nobody here was told of: at the start, those left from before; where replicas share the store, every minute, those of a replica
/// that is gone.
/// </summary>
public sealed class DutyRecall(StorePlace place, DutyBoard board, DutySignals signals, TimeProvider time, ILogger<DutyRecall> log) : BackgroundService
{
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (await RecallAsync(stoppingToken) is { } again) await Task.Delay(again, time, stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program ends, or could not start: its last word is not this one's trace.
        }
    }

    /// <summary>When to look again; null when that is not needed. Whatever fails, the turns go on, and it is tried again.</summary>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "A look that fails must not end the program: what escapes here would.")]
    private async Task<TimeSpan?> RecallAsync(CancellationToken stopping)
    {
        try
        {
            await board.LookAtAllAsync(Signal, stopping);
            return place.IsShared ? Interval : null;
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !stopping.IsCancellationRequested)
        {
            log.DutyFailed(failure);
            return AfterFailure;
        }
    }

    private void Signal(SeenDuty seen)
    {
        if (seen.Duty is { State: DutyState.Waiting, Due: var due }) signals.Send(new DutyAddress(seen.Partition, seen.Key, due));
    }
}
