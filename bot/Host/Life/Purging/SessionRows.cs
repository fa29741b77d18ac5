using System.Runtime.CompilerServices;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Kept;
using E4Bot.Host.Store;

namespace E4Bot.Host.Life.Purging;

/// <summary>
/// The partitions of one session, the registry last: whatever interrupts a purge, who is left in the store is still registered, and is found again. The
/// conversations are not of a session: the next one speaks in them.
/// </summary>
internal static class SessionRows
{
    public static async IAsyncEnumerable<string> PartitionsAsync(IRowStore store, ExamSession session, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var commission in store.ListPartitionsAsync(Keys.CommissionPrefix(session), cancellation)) yield return commission;
        yield return Keys.Consultations(session);
        yield return Keys.Rehearsal(session);
        yield return Keys.Places(session);
        yield return Keys.People(session);
        yield return Keys.Registry(session);
    }
}
