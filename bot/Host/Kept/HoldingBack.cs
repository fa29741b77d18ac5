using E4Bot.Domain.Registry;
using E4Bot.Host.Store;

namespace E4Bot.Host.Kept;

/// <summary>Claims, for an import, the <see cref="Beginning"/> of passages that it says something else of: an opening at the same moment conflicts with it.</summary>
public sealed class HoldingBack(IRowStore store, Passages passages, TimeProvider time)
{
    /// <summary>False when one of them has begun meanwhile. Claims that were made are forgotten by themselves.</summary>
    public async ValueTask<bool> TryAsync(IEnumerable<Candidate> candidates, int import, CancellationToken cancellation)
    {
        var started = time.GetTimestamp();
        foreach (var commission in candidates.GroupBy(passages.Partition))
            foreach (var some in commission.Chunk(Limits.ChangesPerCommit))
                if (!await TryAsync(commission.Key, some, import, cancellation)) return false;
        // Too slow an import might stand when its first claims are forgotten already.
        return time.GetElapsedTime(started) < Beginning.Claim / 2;
    }

    private async ValueTask<bool> TryAsync(string partition, Candidate[] candidates, int import, CancellationToken cancellation)
    {
        var claim = KeptJson.Write(new Beginning(import, time.GetUtcNow()));
        var changes = new List<RowChange>();
        foreach (var candidate in candidates)
        {
            var stored = await passages.ReadAsync(candidate, cancellation);
            if (stored.Passage is { Evaluation: not null } or { Outcome: not null }) return false;
            var key = Keys.Beginning(candidate.Number);
            changes.Add(stored.VersionOf(key) is { } version ? new RowChange.Replace(key, version, claim) : new RowChange.Insert(key, claim));
        }
        return await store.CommitAsync(partition, changes, cancellation) is CommitResult.Committed;
    }
}
