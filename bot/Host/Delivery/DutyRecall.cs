using System.Text.Json;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Kept;
using E4Bot.Host.Store;

namespace E4Bot.Host.Delivery;

/// <summary>
/// Finds the duties that nobody here was told of: at the start, those left from before; where replicas share the store, every minute, those of a replica
/// that is gone.
/// </summary>
public sealed class DutyRecall(
    IRowStore store, StorePlace place, Registers registers, ExamSession session, DutySignals signals, TimeProvider time, ILogger<DutyRecall> log) : BackgroundService
{
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    /// <summary>Commissions looked at side by side.</summary>
    private static readonly ParallelOptions Few = new() { MaxDegreeOfParallelism = 8 };

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

    /// <summary>When to look again; null when that is not needed.</summary>
    private async Task<TimeSpan?> RecallAsync(CancellationToken stopping)
    {
        try
        {
            var commissions = (await registers.ReadAsync(stopping)).Commissions.Select(commission => Keys.Commission(session, commission));
            await Parallel.ForEachAsync(commissions, Few, async (partition, _) => await RecallAsync(partition, stopping));
            await foreach (var conversations in store.ListPartitionsAsync(Keys.ConversationsPrefix, stopping))
                await RecallAsync(conversations, stopping);
            return place.IsShared ? Interval : null;
        }
        catch (StoreUnavailableException failure)
        {
            log.DutyFailed(failure);
            return AfterFailure;
        }
    }

    private async ValueTask RecallAsync(string partition, CancellationToken stopping)
    {
        foreach (var row in await store.ListAsync(partition, Keys.DutyPrefix, stopping))
            if (DueOf(row) is { } due) signals.Send(new DutyAddress(partition, row.Key, due));
    }

    /// <summary>Null of what waits no longer. One that cannot be read is left to its runner, and fails alone.</summary>
    private static DateTimeOffset? DueOf(Row row)
    {
        try
        {
            return KeptJson.Read<Duty>(row.Body) is { State: DutyState.Waiting, Due: var due } ? due : null;
        }
        catch (JsonException)
        {
            return DateTimeOffset.MinValue;
        }
    }
}
