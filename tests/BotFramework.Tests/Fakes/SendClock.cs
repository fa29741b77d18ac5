using System.Collections.Concurrent;
using Microsoft.Extensions.Time.Testing;

namespace E4Bot.BotFramework.Tests.Fakes;

/// <summary>
/// A clock that the test moves, and that tells what is waited for by it; deadlines apart. When it <paramref name="hurries"/>, each wait
/// is over at once, and that long has passed.
/// </summary>
internal sealed class SendClock(bool hurries = false) : FakeTimeProvider(new DateTimeOffset(2027, 5, 18, 6, 0, 0, TimeSpan.Zero))
{
    /// <summary>Of a send, in the default settings.</summary>
    public static readonly TimeSpan Deadline = new BotOptions().SendTimeout;

    private readonly ConcurrentQueue<TimeSpan> _waits = new();
    private TaskCompletionSource<TimeSpan>? _next;

    public IReadOnlyCollection<TimeSpan> Waits => _waits;

    /// <summary>How long somebody waits, who begins to from now on.</summary>
    public Task<TimeSpan> NextWait()
    {
        var next = new TaskCompletionSource<TimeSpan>(TaskCreationOptions.RunContinuationsAsynchronously);
        _next = next;
        return next.Task;
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        if (dueTime == Deadline || dueTime < TimeSpan.Zero) return timer;
        _waits.Enqueue(dueTime);
        Interlocked.Exchange(ref _next, null)?.SetResult(dueTime);
        if (hurries) ThreadPool.QueueUserWorkItem(_ => Advance(dueTime));
        return timer;
    }
}
