using E4Bot.Domain.Sessions;
using E4Bot.Host.Store;

namespace E4Bot.Host.Life.Purging;

/// <summary>
/// Erases a session: a mark with what was found, then row after row, then what the disk still holds of them. Whoever repeats it after an interruption erases
/// what is left; <see cref="EndAsync"/>, once the certificate is written, removes the mark.
/// </summary>
public sealed class Purge(IRowStore store, StoreMarks marks, ExamSession session)
{
    /// <summary>Listings of one partition. Each listing after the first means that somebody still writes there.</summary>
    private const int MostListings = 8;

    /// <summary>The purge that was begun on this store and is not over; null when there is none.</summary>
    public async ValueTask<Erasure?> BegunAsync(CancellationToken cancellation) => (await marks.ReadAsync(cancellation)).Purge?.Erasure;

    /// <param name="erased">Told how many rows are gone.</param>
    /// <exception cref="StoreUnavailableException">Somebody writes there, or the disk cannot be cleaned: it is to be repeated.</exception>
    public async ValueTask RunAsync(Erasure found, Action<long> erased, CancellationToken cancellation)
    {
        if (await BegunAsync(cancellation) is null && !await marks.BeginPurgeAsync(found, cancellation))
            throw new StoreUnavailableException("Another purge has just begun on this store. Wait for its end.");
        var gone = 0L;
        await foreach (var partition in SessionRows.PartitionsAsync(store, session, cancellation))
            await EmptyAsync(partition, rows => erased(gone += rows), cancellation);
        if (store is IForgettingStore forgetting) await forgetting.ForgetAsync(cancellation);
    }

    /// <summary>It is over.</summary>
    public ValueTask EndAsync(CancellationToken cancellation) => marks.EndPurgeAsync(cancellation);

    private async ValueTask EmptyAsync(string partition, Action<int> erased, CancellationToken cancellation)
    {
        for (var listing = 0; listing < MostListings; listing++)
        {
            var rows = await store.ListAsync(partition, "", cancellation);
            if (rows.Count == 0) return;
            foreach (var some in rows.Chunk(Limits.ChangesPerCommit))
            {
                RowChange[] changes = [.. some.Select(row => new RowChange.Delete(row.Key, row.Version))];
                if (await store.CommitAsync(partition, changes, cancellation) is CommitResult.Committed) erased(some.Length);
            }
        }
        throw new StoreUnavailableException("Something writes into the session while it is erased. Stop the program that serves, then run « purge » again to end it.");
    }
}
