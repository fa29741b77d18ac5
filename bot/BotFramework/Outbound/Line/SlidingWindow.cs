namespace E4Bot.BotFramework.Outbound;

/// <summary>
/// So many calls within so long, wherever one looks. Teams counts like this; a bucket would let through what it holds and what it is
/// refilled with in one such span. Times are since a start of its owner's choosing.
/// </summary>
internal sealed class SlidingWindow(int most, TimeSpan length)
{
    private readonly Queue<TimeSpan> _taken = new();
    private TimeSpan _last = TimeSpan.MinValue;

    /// <summary>When there is room for one more.</summary>
    public TimeSpan FreeAt => _taken.Count < most ? TimeSpan.MinValue : _taken.Peek() + length;

    public void Take(TimeSpan now)
    {
        if (_taken.Count == most) _taken.Dequeue();
        _taken.Enqueue(now);
        _last = now;
    }

    /// <summary>Nothing that was taken counts any more.</summary>
    public bool IsQuiet(TimeSpan now) => _taken.Count == 0 || now - _last >= length;
}
