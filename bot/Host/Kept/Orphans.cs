using System.Runtime.CompilerServices;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Store;

namespace E4Bot.Host.Kept;

/// <summary>
/// What a commission's partition holds of somebody who is not registered there: a journal, a state, a sealed sheet that nobody would be shown, and that
/// a walk through the registry does not meet.
/// </summary>
public sealed class Orphans(IRowStore store, ExamSession session)
{
    public async IAsyncEnumerable<Orphan> FindAsync(SessionRegistry registry, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var registered = registry.Candidates.ToLookup(c => Keys.Commission(session, c.Commission), c => c.Number.Value);
        var prefix = Keys.CommissionPrefix(session);
        await foreach (var partition in store.ListPartitionsAsync(prefix, cancellation))
        {
            var known = registered[partition].ToHashSet(StringComparer.Ordinal);
            var rows = await store.ListAsync(partition, "", cancellation);
            foreach (var of in rows.Select(row => Keys.FactsOf(row.Key)).OfType<string>().Where(number => !known.Contains(number)).CountBy(number => number))
                yield return new Orphan(partition[prefix.Length..], of.Key, of.Value);
        }
    }
}

/// <param name="Commission">Centre and number, as the partition is named.</param>
/// <param name="Candidate">The number in the rows' keys.</param>
public sealed record Orphan(string Commission, string Candidate, int Rows);
