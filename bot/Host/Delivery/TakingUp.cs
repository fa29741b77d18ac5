using E4Bot.Host.Conversations;
using E4Bot.Host.Kept;
using E4Bot.Host.Store;

namespace E4Bot.Host.Delivery;

/// <summary>
/// The bot is back somewhere: whatever was refused because it was absent is due again, and refused again at once where it still is. What no longer
/// matters, its own delivery sees: a part that has ended is not announced, a reopened sheet says so.
/// </summary>
public sealed class TakingUp(IRowStore store, DutyPartitions partitions, DutyReadings readings, DutySignals signals, TimeProvider time)
{
    public async ValueTask<DutyResult> RunAsync(Duty duty, string conversations, CancellationToken cancellation)
    {
        await RunAsync(conversations, cancellation);
        await foreach (var commission in partitions.CommissionsAsync(cancellation)) await RunAsync(commission, cancellation);
        return new DutyResult.Done(duty);
    }

    private async ValueTask RunAsync(string partition, CancellationToken cancellation)
    {
        foreach (var row in await store.ListAsync(partition, Keys.DutyPrefix, cancellation))
        {
            if (readings.Read(partition, row) is not { State: DutyState.Refused, Refusal: { } code } refused || !Absence.Explains(code)) continue;
            var again = refused.Again(time.GetUtcNow());
            if (await store.CommitAsync(partition, [new RowChange.Replace(row.Key, row.Version, KeptJson.Write(again))], cancellation) is CommitResult.Committed)
                signals.Send(new DutyAddress(partition, row.Key, again.Due));
        }
    }
}
