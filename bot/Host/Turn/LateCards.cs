using E4Bot.BotFramework;
using E4Bot.Cards.Wire;
using E4Bot.Host.Delivery;
using E4Bot.Host.Kept;
using E4Bot.Host.Store;

namespace E4Bot.Host.Turn;

/// <summary>After a press that was answered « under way »: the channel's card is written over, so that clients ask for what became of it.</summary>
public sealed class LateCards(IRowStore store, Registers registers, Kept.Passages passages, DutySignals signals, TimeProvider time)
{
    public async ValueTask ShowAsync(Activity activity, CancellationToken cancellation)
    {
        if (!AdaptiveCardAction.TryRead(activity, out var action, out _)) return;
        if (new Press(action.Verb, action.Data).Candidate is not { } number) return;
        if ((await registers.ReadAsync(cancellation)).Find(number) is not { } candidate) return;
        var duty = new Duty { Kind = DutyKind.ShowCard, Candidate = candidate, Due = DateTimeOffset.MinValue };
        var partition = passages.Partition(candidate);
        await store.CommitAsync(partition, [DutyRows.Ask(duty, time.GetUtcNow())], cancellation);
        signals.Send(new DutyAddress(partition, DutyKeys.Of(duty), duty.Due));
    }
}
