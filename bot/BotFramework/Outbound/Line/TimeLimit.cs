namespace E4Bot.BotFramework.Outbound;

/// <summary>
/// The time that one send or read may last in all. A third of it is kept for the call itself: a post begun at the last moment would end
/// in doubt, where one that was not begun can safely be sent later.
/// </summary>
internal sealed class TimeLimit : IDisposable
{
    private readonly TimeProvider _time;
    private readonly TimeSpan _mostWait;
    private readonly long _start;
    private readonly CancellationTokenSource _end;
    private readonly CancellationTokenSource _either;

    public TimeLimit(TimeSpan all, TimeProvider time, CancellationToken caller)
    {
        (_time, _mostWait, _start, Caller) = (time, all * 2 / 3, time.GetTimestamp(), caller);
        _end = new CancellationTokenSource(all, time);
        _either = CancellationTokenSource.CreateLinkedTokenSource(_end.Token, caller);
    }

    /// <summary>Cancelled by the caller.</summary>
    public CancellationToken Caller { get; }

    /// <summary>Cancelled at the end of the time, or by the caller.</summary>
    public CancellationToken Token => _either.Token;

    public TimeSpan Elapsed => _time.GetElapsedTime(_start);

    public bool HasRoomFor(TimeSpan wait) => wait <= LeftToWait;

    private TimeSpan LeftToWait => _mostWait - Elapsed is var left && left > TimeSpan.Zero ? left : TimeSpan.Zero;

    /// <summary>False when there is no time left to wait in.</summary>
    public async ValueTask<bool> WaitForAsync(Task task)
    {
        try
        {
            await task.WaitAsync(LeftToWait, _time, Caller);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    public Task PassAsync(TimeSpan wait) => Task.Delay(wait, _time, Caller);

    public void Dispose()
    {
        _either.Dispose();
        _end.Dispose();
    }
}
