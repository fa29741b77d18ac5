namespace E4Bot.BotFramework.Outbound;

/// <summary>How soon the next call may go: within every window, and not while Teams has asked for peace.</summary>
internal sealed class Pace(params IReadOnlyList<SlidingWindow> windows)
{
    private readonly Lock _gate = new();
    private TimeSpan _peaceUntil = TimeSpan.MinValue;

    /// <summary>Takes a place; or takes none, and says how long there is none.</summary>
    public TimeSpan Take(TimeSpan now)
    {
        lock (_gate)
        {
            var wait = Free() - now;
            if (wait > TimeSpan.Zero) return wait;
            foreach (var window in windows) window.Take(now);
            return TimeSpan.Zero;
        }
    }

    public void Hold(TimeSpan until)
    {
        lock (_gate) _peaceUntil = until > _peaceUntil ? until : _peaceUntil;
    }

    /// <summary>How long there is no place, were one asked for now.</summary>
    public TimeSpan Wait(TimeSpan now)
    {
        lock (_gate) return Free() is var free && free > now ? free - now : TimeSpan.Zero;
    }

    /// <summary>Nothing that is remembered matters any more.</summary>
    public bool IsQuiet(TimeSpan now)
    {
        lock (_gate) return _peaceUntil <= now && windows.All(window => window.IsQuiet(now));
    }

    // Never before the start of time: the least time has no room below it to subtract from.
    private TimeSpan Free() => windows.Select(window => window.FreeAt).Append(_peaceUntil).Append(TimeSpan.Zero).Max();
}
