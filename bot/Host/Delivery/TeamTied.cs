using E4Bot.BotFramework;
using E4Bot.Host.Kept;
using E4Bot.Host.Store;

namespace E4Bot.Host.Delivery;

/// <summary>
/// A channel is tied to a pedagogical team: what waited for one is taken up again. Asked for before the tie, for a while later, and again at once after it:
/// whenever the program dies, one of the two finds the channel tied.
/// </summary>
public sealed class TeamTied(IRowStore store, DutySignals signals, TimeProvider time)
{
    private static readonly TimeSpan Meanwhile = TimeSpan.FromMinutes(5);

    public ValueTask AnnounceAsync(ConversationReference channel, CancellationToken cancellation) => AskAsync(channel, 2, time.GetUtcNow() + Meanwhile, cancellation);

    public ValueTask TakeUpAsync(ConversationReference channel, CancellationToken cancellation) => AskAsync(channel, 1, DateTimeOffset.MinValue, cancellation);

    private async ValueTask AskAsync(ConversationReference channel, int pass, DateTimeOffset due, CancellationToken cancellation)
    {
        var (partition, duty) = (Keys.Conversations(channel.TenantId), new Duty { Kind = DutyKind.TakeUpAgain, Version = pass, Due = due });
        await store.CommitAsync(partition, [DutyRows.Ask(duty, time.GetUtcNow())], cancellation);
        signals.Send(new DutyAddress(partition, DutyKeys.Of(duty), due));
    }
}
