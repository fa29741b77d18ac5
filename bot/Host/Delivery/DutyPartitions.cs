using System.Runtime.CompilerServices;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Kept;
using E4Bot.Host.Store;

namespace E4Bot.Host.Delivery;

/// <summary>Where duties are kept: with each commission, and with each tenant's conversations.</summary>
public sealed class DutyPartitions(IRowStore store, Registers registers, ExamSession session)
{
    public async IAsyncEnumerable<string> AllAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var commission in CommissionsAsync(cancellation)) yield return commission;
        await foreach (var conversations in store.ListPartitionsAsync(Keys.ConversationsPrefix, cancellation)) yield return conversations;
    }

    public async IAsyncEnumerable<string> CommissionsAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var commission in (await registers.ReadAsync(cancellation)).Commissions) yield return Keys.Commission(session, commission);
    }
}
