using System.Diagnostics.CodeAnalysis;
using E4Bot.BotFramework;
using E4Bot.Host.Kept;
using E4Bot.Host.Store;
using Microsoft.Extensions.Options;

namespace E4Bot.Host.Delivery;

/// <summary>Which replica does a lane's duties, and until when if it is not heard of again. UTC.</summary>
public sealed record LaneHolder(string Replica, DateTimeOffset Until);

/// <summary>
/// A lane's duties are done by one replica at a time, so that messages keep their order and none is sent by two. A replica holds a lane for as long as it has
/// something to do there; one that dies keeps it until its time is over. An embedded store has one program: nothing is written.
/// </summary>
public sealed class LaneLeases(IRowStore store, StorePlace place, IOptions<BotOptions> options, TimeProvider time)
{
    private readonly string replica = Guid.NewGuid().ToString("N");

    /// <summary>How long a lane stays with a replica that says nothing: more than a send with all its attempts.</summary>
    private TimeSpan Length => 2 * options.Value.SendTimeout;

    /// <summary>The lane; or, while another replica has it, when that one's time is over.</summary>
    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The caller's.")]
    public async ValueTask<(LaneLease? Lease, DateTimeOffset Until)> TakeAsync(DutyAddress address, CancellationToken cancellation)
    {
        if (!place.IsShared) return (new LaneLease(null, time), DateTimeOffset.MaxValue);
        var claim = new LaneClaim(store, address.Partition, Keys.Lane(address.LaneKey), replica, Length, time);
        return await claim.TryTakeAsync(cancellation) is { } until ? (null, until) : (new LaneLease(claim, time), DateTimeOffset.MaxValue);
    }
}
