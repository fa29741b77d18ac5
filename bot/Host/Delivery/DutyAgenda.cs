using System.Diagnostics.CodeAnalysis;

namespace E4Bot.Host.Delivery;

/// <summary>The duties that this replica knows of and has not begun: each once, however often it hears of it, the next one first.</summary>
internal sealed class DutyAgenda
{
    private readonly PriorityQueue<DutyAddress, (DateTimeOffset Due, long Arrival)> order = new();
    private readonly Dictionary<(string Partition, string Key), DateTimeOffset> waiting = [];
    private long arrivals;

    /// <summary>When the next one is due; null when there is none.</summary>
    public DateTimeOffset? NextDue
    {
        get
        {
            ForgetOutdated();
            return order.TryPeek(out var next, out _) ? next.Due : null;
        }
    }

    /// <summary>One that waits already is only ever moved nearer: its runner sees whether it comes too early.</summary>
    public void Add(DutyAddress address)
    {
        if (waiting.TryGetValue(NameOf(address), out var due) && due <= address.Due) return;
        waiting[NameOf(address)] = address.Due;
        order.Enqueue(address, (address.Due, arrivals++));
    }

    public bool TryTake(DateTimeOffset now, [NotNullWhen(true)] out DutyAddress? address)
    {
        address = null;
        if (NextDue is not { } due || due > now) return false;
        address = order.Dequeue();
        waiting.Remove(NameOf(address));
        return true;
    }

    /// <summary>Those that were moved nearer stand there twice.</summary>
    private void ForgetOutdated()
    {
        while (order.TryPeek(out var next, out _) && (!waiting.TryGetValue(NameOf(next), out var due) || due != next.Due)) order.Dequeue();
    }

    private static (string Partition, string Key) NameOf(DutyAddress address) => (address.Partition, address.Key);
}
