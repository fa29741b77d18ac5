using System.Diagnostics.CodeAnalysis;

namespace E4Bot.Host.Delivery;

/// <summary>Duties that are done one after the other, while this replica has their lane.</summary>
internal sealed class DutyLane(LaneLeases leases, DutyRunner runner, DutySignals signals, TimeProvider time, ILogger log)
{
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(5);

    /// <summary>A lane is mostly held for a moment.</summary>
    private static readonly TimeSpan WhileHeld = TimeSpan.FromMilliseconds(250);

    private readonly Lock gate = new();
    private readonly Queue<DutyAddress> queue = new();
    private bool isRunning;

    /// <summary>Ends when nothing is left to do.</summary>
    public Task Running { get; private set; } = Task.CompletedTask;

    public void Enter(DutyAddress address, CancellationToken stopping)
    {
        lock (gate)
        {
            queue.Enqueue(address);
            if (isRunning) return;
            isRunning = true;
        }
        Running = RunAsync(address, stopping);
    }

    private async Task RunAsync(DutyAddress first, CancellationToken stopping)
    {
        do await RunTurnAsync(first, stopping);
        while (!TryLeave());
    }

    /// <summary>Takes the lane, does what waits, gives it back.</summary>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "One delivery that fails must not stop the others; it is logged and tried again.")]
    private async Task RunTurnAsync(DutyAddress first, CancellationToken stopping)
    {
        try
        {
            var (lease, until) = await leases.TakeAsync(first, stopping);
            if (lease is null)
            {
                PutOff(Soonest(until, time.GetUtcNow() + WhileHeld));
                return;
            }
            await using (lease)
                while (!lease.IsLost && TryNext(out var address)) await RunDutyAsync(address, stopping);
            PutOff(time.GetUtcNow());
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            Clear();
        }
        catch (Exception failure)
        {
            log.DutyFailed(failure);
            PutOff(time.GetUtcNow() + AfterFailure);
        }
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "As above.")]
    private async Task RunDutyAsync(DutyAddress address, CancellationToken stopping)
    {
        try
        {
            if (await runner.RunAsync(address.Partition, address.Key, stopping) is { } again) signals.Send(address with { Due = again });
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !stopping.IsCancellationRequested)
        {
            log.DutyFailed(failure);
            signals.Send(address with { Due = time.GetUtcNow() + AfterFailure });
        }
    }

    private bool TryNext([NotNullWhen(true)] out DutyAddress? address)
    {
        lock (gate) return queue.TryDequeue(out address);
    }

    /// <summary>All that waits here is heard of again then.</summary>
    private void PutOff(DateTimeOffset due)
    {
        while (TryNext(out var address)) signals.Send(address with { Due = due });
    }

    private void Clear()
    {
        lock (gate) queue.Clear();
    }

    /// <summary>False when something came in between.</summary>
    private bool TryLeave()
    {
        lock (gate) return !(isRunning = queue.Count > 0);
    }

    private static DateTimeOffset Soonest(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;
}
