namespace E4Bot.Host.Delivery;

/// <summary>
/// Does the duties when they are due. Those of one lane are done one after the other, so its messages keep their order; a slow line holds up nobody else.
/// </summary>
public sealed class DeliveryPump(DutySignals signals, LaneLeases leases, DutyRunner runner, TimeProvider time, ILogger<DeliveryPump> log) : BackgroundService
{
    /// <summary>What is due later is looked at again then: no timer runs for months.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);

    private readonly DutyAgenda agenda = new();
    private readonly Dictionary<string, DutyLane> lanes = new(StringComparer.Ordinal);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            while (signals.Reader.TryRead(out var signalled)) agenda.Add(signalled);
            while (agenda.TryTake(time.GetUtcNow(), out var due)) Enter(due, stoppingToken);
            await UntilNextAsync(stoppingToken);
        }
        await Task.WhenAll(lanes.Values.Select(lane => lane.Running));
    }

    private async Task UntilNextAsync(CancellationToken stopping)
    {
        using var waking = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var signal = signals.Reader.WaitToReadAsync(waking.Token).AsTask();
        var clock = agenda.NextDue is { } next ? Task.Delay(Until(next), time, waking.Token) : Task.Delay(Timeout.Infinite, waking.Token);
        await Task.WhenAny(signal, clock);
        await waking.CancelAsync();
        await Task.WhenAll(signal, clock).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    private TimeSpan Until(DateTimeOffset due)
    {
        var left = due - time.GetUtcNow();
        return left < TimeSpan.Zero ? TimeSpan.Zero : left < LongestWait ? left : LongestWait;
    }

    private void Enter(DutyAddress address, CancellationToken stopping)
    {
        foreach (var idle in lanes.Where(l => l.Value.Running.IsCompleted).Select(l => l.Key).ToArray()) lanes.Remove(idle);
        if (!lanes.TryGetValue(address.Lane, out var lane)) lanes[address.Lane] = lane = new DutyLane(leases, runner, signals, time, log);
        lane.Enter(address, stopping);
    }
}
