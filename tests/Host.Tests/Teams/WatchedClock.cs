using Microsoft.Extensions.Time.Testing;

namespace E4Bot.Host.Tests.Teams;

/// <summary>
/// A clock that the test moves, and that tells when it is any use to: once somebody waits by it, and nobody is in the middle of a turn or a
/// call, whose deadline would be over.
/// </summary>
internal sealed class WatchedClock(DateTimeOffset start) : FakeTimeProvider(start)
{
    /// <summary>Of a turn and of a call, in the program's default settings.</summary>
    public static readonly TimeSpan Deadline = TimeSpan.FromSeconds(15);

    private static readonly TimeSpan ShortWait = TimeSpan.FromMilliseconds(250);

    /// <summary>Only for a test that would wait for ever.</summary>
    private static readonly TimeSpan SafetyNet = TimeSpan.FromSeconds(90);

    private readonly Lock gate = new();
    private readonly List<(TimeSpan Length, TaskCompletionSource Begun)> awaited = [];
    private TaskCompletionSource quiet = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int underWay;

    /// <summary>Completes when, from now on, somebody begins to wait for just this long.</summary>
    public Task WaitOf(TimeSpan length)
    {
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (gate) awaited.Add((length, begun));
        return begun.Task.WaitAsync(SafetyNet, TestContext.Current.CancellationToken);
    }

    /// <summary>Lets time pass, once no turn and no call is under way.</summary>
    public async Task Passes(TimeSpan length)
    {
        Task silence;
        lock (gate) silence = underWay == 0 ? Task.CompletedTask : quiet.Task;
        await silence.WaitAsync(SafetyNet, TestContext.Current.CancellationToken);
        Advance(length);
    }

    /// <summary>Waits of replicas for each other pass at once: nothing else would end them.</summary>
    public bool PassesShortWaits { get; init; }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var isDeadline = dueTime == Deadline;
        if (PassesShortWaits && dueTime > TimeSpan.Zero && dueTime <= ShortWait) ThreadPool.QueueUserWorkItem(_ => Advance(dueTime));
        if (isDeadline) Begin();
        var timer = base.CreateTimer(callback, state, dueTime, period);
        lock (gate)
        {
            foreach (var (_, begun) in awaited.Where(a => a.Length == dueTime)) begun.SetResult();
            awaited.RemoveAll(a => a.Length == dueTime);
        }
        return isDeadline ? new DeadlineTimer(timer, End) : timer;
    }

    private void Begin()
    {
        lock (gate)
        {
            if (underWay++ == 0 && quiet.Task.IsCompleted) quiet = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    private void End()
    {
        lock (gate)
        {
            if (--underWay == 0) quiet.TrySetResult();
        }
    }

    private sealed class DeadlineTimer(ITimer timer, Action end) : ITimer
    {
        private Action? atEnd = end;

        public bool Change(TimeSpan dueTime, TimeSpan period) => timer.Change(dueTime, period);

        public void Dispose()
        {
            timer.Dispose();
            Interlocked.Exchange(ref atEnd, null)?.Invoke();
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
