using System.Diagnostics.CodeAnalysis;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Kept;
using E4Bot.Host.Store;

namespace E4Bot.Host.Delivery;

/// <summary>
/// Does the duties when they are due: those left from before the start, then those signalled. One commission's are done one after the
/// other, so its messages keep their order; a slow line holds up nobody else.
/// </summary>
public sealed class DeliveryPump(IRowStore store, Registers registers, ExamSession session, DutySignals signals, DutyRunner runner, TimeProvider time, ILogger<DeliveryPump> log)
    : BackgroundService
{
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(5);
    private readonly PriorityQueue<DutyAddress, (DateTimeOffset Due, long Arrival)> waiting = new();
    private readonly Dictionary<string, Task> lanes = new(StringComparer.Ordinal);
    private long arrivals;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await PumpAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program ends, or could not start: its last word is not this one's trace.
        }
    }

    private async Task PumpAsync(CancellationToken stopping)
    {
        while (!await RecallAsync(stopping)) await Task.Delay(AfterFailure, time, stopping);
        while (!stopping.IsCancellationRequested)
        {
            while (signals.Reader.TryRead(out var signalled)) waiting.Enqueue(signalled, (signalled.Due, arrivals++));
            while (waiting.TryPeek(out _, out var next) && next.Due <= time.GetUtcNow()) Enter(waiting.Dequeue(), stopping);
            await UntilNextAsync(stopping);
        }
        await Task.WhenAll(lanes.Values);
    }

    /// <summary>False when the store did not answer. When each is due is left to its runner: a row that cannot be read fails alone.</summary>
    private async Task<bool> RecallAsync(CancellationToken stopping)
    {
        try
        {
            foreach (var commission in (await registers.ReadAsync(stopping)).Commissions)
                await RecallAsync(Keys.Commission(session, commission), stopping);
            await foreach (var conversations in store.ListPartitionsAsync(Keys.ConversationsPrefix, stopping))
                await RecallAsync(conversations, stopping);
            return true;
        }
        catch (StoreUnavailableException failure)
        {
            log.DutyFailed(failure);
            return false;
        }
    }

    private async Task RecallAsync(string partition, CancellationToken stopping)
    {
        foreach (var row in await store.ListAsync(partition, Keys.DutyPrefix, stopping))
            signals.Send(new DutyAddress(partition, row.Key, DateTimeOffset.MinValue));
    }

    private async Task UntilNextAsync(CancellationToken stopping)
    {
        using var waking = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var signal = signals.Reader.WaitToReadAsync(waking.Token).AsTask();
        var clock = waiting.TryPeek(out _, out var next) ? Task.Delay(Until(next.Due), time, waking.Token) : Task.Delay(Timeout.Infinite, waking.Token);
        await Task.WhenAny(signal, clock);
        await waking.CancelAsync();
        await Task.WhenAll(signal, clock).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    private TimeSpan Until(DateTimeOffset due)
    {
        var left = due - time.GetUtcNow();
        return left < TimeSpan.Zero ? TimeSpan.Zero : left;
    }

    private void Enter(DutyAddress address, CancellationToken stopping)
    {
        foreach (var idle in lanes.Where(l => l.Value.IsCompleted).Select(l => l.Key).ToArray()) lanes.Remove(idle);
        lanes[address.Lane] = RunAsync(lanes.GetValueOrDefault(address.Lane, Task.CompletedTask), address, stopping);
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "One delivery that fails must not stop the others; it is logged and tried again.")]
    private async Task RunAsync(Task before, DutyAddress address, CancellationToken stopping)
    {
        await before;
        try
        {
            if (await runner.RunAsync(address.Partition, address.Key, stopping) is { } again) signals.Send(address with { Due = again });
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return;
        }
        catch (Exception failure)
        {
            log.DutyFailed(failure);
            signals.Send(address with { Due = time.GetUtcNow() + AfterFailure });
        }
    }
}
