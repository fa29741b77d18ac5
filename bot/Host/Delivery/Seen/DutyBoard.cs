using System.Collections.Concurrent;
using E4Bot.Host.Kept;
using E4Bot.Host.Store;

namespace E4Bot.Host.Delivery.Seen;

/// <summary>
/// The duties that are not done, as they were last looked at, and the sheets that may have come twice. The whole store is looked at by who recalls duties
/// anyway; between, only the partitions in which this program has touched a duty are. So it is asked as often as one likes.
/// </summary>
public sealed class DutyBoard(IRowStore store, DutyPartitions partitions, DutyReadings readings, DutySignals signals, TimeProvider time)
{
    /// <summary>Partitions looked at side by side.</summary>
    private const int Few = 8;

    private readonly ConcurrentDictionary<string, (long Look, IReadOnlyList<SeenDuty> Duties)> seen = new(StringComparer.Ordinal);
    private long looks;
    private volatile Sight? whole;

    /// <summary>In the order of the partitions' names, then of the rows'.</summary>
    public IReadOnlyList<SeenDuty> Duties => [.. seen.OrderBy(last => last.Key, StringComparer.Ordinal).SelectMany(last => last.Value.Duties)];

    /// <summary>When the whole store was last looked at; UTC. Null before. What this program has touched since may have been seen later.</summary>
    public DateTimeOffset? SeenAt => whole?.At;

    /// <param name="found">Told of every open duty, as soon as it is seen.</param>
    /// <exception cref="StoreUnavailableException">The store did not answer. What was seen before stays.</exception>
    public async Task LookAtAllAsync(Action<SeenDuty> found, CancellationToken cancellation)
    {
        var (begun, at) = (Interlocked.Increment(ref looks), time.GetUtcNow());
        var options = new ParallelOptions { MaxDegreeOfParallelism = Few, CancellationToken = cancellation };
        await Parallel.ForEachAsync(partitions.AllAsync(cancellation), options, async (partition, stopping) =>
        {
            foreach (var duty in await LookAtAsync(partition, stopping)) if (duty.IsOpen) found(duty);
        });
        // Those that no commission of the registry has any more.
        foreach (var (partition, last) in seen) if (last.Look < begun) seen.TryRemove(new(partition, last));
        whole = new Sight(at);
    }

    /// <summary>Looks at what this program has touched since; at everything, the first time.</summary>
    /// <exception cref="StoreUnavailableException">The store did not answer.</exception>
    public async ValueTask CatchUpAsync(CancellationToken cancellation)
    {
        if (whole is null)
        {
            await LookAtAllAsync(_ => { }, cancellation);
            return;
        }
        foreach (var partition in signals.Touched)
            if (signals.TryTake(partition)) await CatchUpAsync(partition, cancellation);
    }

    /// <summary>One partition as it stands now.</summary>
    public async ValueTask<IReadOnlyList<SeenDuty>> LookAtAsync(string partition, CancellationToken cancellation)
    {
        var look = Interlocked.Increment(ref looks);
        var rows = await store.ListAsync(partition, Keys.DutyPrefix, cancellation);
        SeenDuty[] all = [.. rows.Select(row => new SeenDuty(partition, row.Key, row.Version, readings.Read(partition, row)))];
        SeenDuty[] kept = [.. all.Where(duty => duty.IsOpen || duty.MayBeDouble)];
        // Of two looks at once, the one that began later has seen at least as much.
        seen.AddOrUpdate(partition, (look, kept), (_, before) => before.Look > look ? before : (look, kept));
        return all;
    }

    private async ValueTask CatchUpAsync(string partition, CancellationToken cancellation)
    {
        try
        {
            await LookAtAsync(partition, cancellation);
        }
        catch
        {
            signals.Touch(partition);
            throw;
        }
    }

    private sealed record Sight(DateTimeOffset At);
}
