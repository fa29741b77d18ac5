using E4Bot.Domain.Sessions;
using E4Bot.Host.Conversations;
using E4Bot.Host.Kept;
using E4Bot.Host.Store;

namespace E4Bot.Host.Delivery;

/// <summary>
/// The bot is back somewhere: whatever was refused because it was absent is due again, and refused again at once where it still is. What no longer
/// matters, its own delivery sees: a part that has ended is not announced, a reopened sheet says so.
/// </summary>
public sealed class TakingUp(IRowStore store, Registers registers, ExamSession session, DutySignals signals, TimeProvider time)
{
    public async ValueTask<DutyResult> RunAsync(Duty duty, string conversations, CancellationToken cancellation)
    {
        await RunAsync(conversations, cancellation);
        foreach (var commission in (await registers.ReadAsync(cancellation)).Commissions)
            await RunAsync(Keys.Commission(session, commission), cancellation);
        return new DutyResult.Done(duty);
    }

    private async ValueTask RunAsync(string partition, CancellationToken cancellation)
    {
        foreach (var row in await store.ListAsync(partition, Keys.DutyPrefix, cancellation))
        {
            var refused = KeptJson.Read<Duty>(row.Body);
            if (refused is not { State: DutyState.Refused, Refusal: { } code } || !Absence.Explains(code)) continue;
            var again = refused with { State = DutyState.Waiting, Refusal = null, Attempts = 0, NotFound = 0, Due = time.GetUtcNow() };
            if (await store.CommitAsync(partition, [new RowChange.Replace(row.Key, row.Version, KeptJson.Write(again))], cancellation) is CommitResult.Committed)
                signals.Send(new DutyAddress(partition, row.Key, again.Due));
        }
    }
}
