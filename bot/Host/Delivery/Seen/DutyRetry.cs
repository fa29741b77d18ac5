using E4Bot.Host.Kept;
using E4Bot.Host.Store;

namespace E4Bot.Host.Delivery.Seen;

/// <summary>
/// Makes due at once what waits for another attempt, is held back or was refused. Each by the version that was read: what is done, or asked for anew, in the
/// meantime stays so. What is due already is under way, and is left in peace: taken from its runner in the middle, it would come twice.
/// </summary>
public sealed class DutyRetry(IRowStore store, DutyBoard board, DutySignals signals, TimeProvider time, ILogger<DutyRetry> log)
{
    private const int Few = 8;

    public bool Concerns(SeenDuty duty)
    {
        var now = time.GetUtcNow();
        return duty.At(now) switch
        {
            DutyStanding.Refused or DutyStanding.HeldBack => true,
            DutyStanding.Waiting => duty.Duty!.Due > now,
            _ => false,
        };
    }

    /// <summary>How many were made due.</summary>
    /// <param name="which">Those of the board that are meant.</param>
    /// <param name="personId">Entra object id of who asks.</param>
    public async ValueTask<int> RunAsync(Func<SeenDuty, bool> which, string personId, CancellationToken cancellation)
    {
        var made = 0;
        string[] partitions = [.. board.Duties.Where(duty => which(duty) && Concerns(duty)).Select(duty => duty.Partition).Distinct()];
        var options = new ParallelOptions { MaxDegreeOfParallelism = Few, CancellationToken = cancellation };
        await Parallel.ForEachAsync(partitions, options, async (partition, stopping) =>
        {
            foreach (var duty in await board.LookAtAsync(partition, stopping))
                if (which(duty) && Concerns(duty) && await MakeDueAsync(duty, stopping)) Interlocked.Increment(ref made);
        });
        if (made > 0) log.DeliveriesRetried(made, personId);
        return made;
    }

    private async ValueTask<bool> MakeDueAsync(SeenDuty seen, CancellationToken cancellation)
    {
        var again = seen.Duty!.Again(time.GetUtcNow());
        var replace = new RowChange.Replace(seen.Key, seen.Version, KeptJson.Write(again));
        if (await store.CommitAsync(seen.Partition, [replace], cancellation) is not CommitResult.Committed) return false;
        signals.Send(new DutyAddress(seen.Partition, seen.Key, again.Due));
        return true;
    }
}
