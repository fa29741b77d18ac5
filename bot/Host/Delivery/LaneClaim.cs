using E4Bot.Host.Kept;
using E4Bot.Host.Store;

namespace E4Bot.Host.Delivery;

/// <summary>The row by which a replica says that a lane is its own.</summary>
internal sealed class LaneClaim(IRowStore store, string partition, string key, string replica, TimeSpan length, TimeProvider time)
{
    private RowVersion version;

    public TimeSpan Length => length;

    /// <summary>Null when the lane is this replica's now; else when the other's time is over.</summary>
    public async ValueTask<DateTimeOffset?> TryTakeAsync(CancellationToken cancellation)
    {
        if (await WriteAsync(new RowChange.Insert(key, Body()), cancellation)) return null;
        if (await store.FindAsync(partition, key, cancellation) is not { } row) return time.GetUtcNow();
        var holder = KeptJson.Read<LaneHolder>(row.Body);
        if (holder.Until > time.GetUtcNow()) return holder.Until;
        return await WriteAsync(new RowChange.Replace(key, row.Version, Body()), cancellation) ? null : time.GetUtcNow();
    }

    /// <summary>False when another replica has taken it meanwhile.</summary>
    public ValueTask<bool> RenewAsync(CancellationToken cancellation) => WriteAsync(new RowChange.Replace(key, version, Body()), cancellation);

    public async ValueTask GiveBackAsync() => await store.CommitAsync(partition, [new RowChange.Delete(key, version)], CancellationToken.None);

    private byte[] Body() => KeptJson.Write(new LaneHolder(replica, time.GetUtcNow() + length));

    private async ValueTask<bool> WriteAsync(RowChange change, CancellationToken cancellation)
    {
        if (await store.CommitAsync(partition, [change], cancellation) is not CommitResult.Committed { Versions: [var written] }) return false;
        version = written;
        return true;
    }
}
