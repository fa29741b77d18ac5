using System.Collections.Concurrent;
using System.Threading.Channels;
using E4Bot.Host.Kept;

namespace E4Bot.Host.Delivery;

/// <summary>Where a duty stands, and when it is due.</summary>
public sealed record DutyAddress(string Partition, string Key, DateTimeOffset Due)
{
    /// <summary>What is done one after the other: a commission's duties, its visits and its files apart. Conversations have nothing to do with each other.</summary>
    public string Lane => $"{Partition} {LaneKey}";

    /// <summary>What tells the lanes of one partition apart; nothing of a commission's own.</summary>
    public string LaneKey => Partition.StartsWith(Keys.ConversationsPrefix, StringComparison.Ordinal) ? Key
        : Key.StartsWith(DutyKeys.Visits, StringComparison.Ordinal) ? "visites"
        : Key.StartsWith(DutyKeys.Files, StringComparison.Ordinal) ? "fichiers"
        : "";
}

/// <summary>Tells the pump of a duty just committed, and the board where something has changed. A lost signal costs nothing but time: the rows are what counts.</summary>
public sealed class DutySignals
{
    private readonly Channel<DutyAddress> waiting = Channel.CreateUnbounded<DutyAddress>(new UnboundedChannelOptions { SingleReader = true });

    private readonly ConcurrentDictionary<string, byte> touched = new(StringComparer.Ordinal);

    public ChannelReader<DutyAddress> Reader => waiting.Reader;

    public void Send(DutyAddress address)
    {
        Touch(address.Partition);
        waiting.Writer.TryWrite(address);
    }

    /// <summary>A duty of that partition is not what it was.</summary>
    public void Touch(string partition) => touched.TryAdd(partition, 0);

    /// <summary>The partitions that were touched, and not looked at since.</summary>
    public IReadOnlyCollection<string> Touched => [.. touched.Keys];

    /// <summary>Right before one is looked at: what is touched after that is touched anew. False when another looks at it.</summary>
    public bool TryTake(string partition) => touched.TryRemove(partition, out _);
}
