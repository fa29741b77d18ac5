using System.Globalization;

namespace E4Bot.Host.Demo;

/// <summary>Gives message ids as Teams does: milliseconds since 1970, never twice the same, growing even across restarts.</summary>
internal sealed class MessageClock(TimeProvider time)
{
    private readonly Lock _gate = new();
    private long _last;

    public DateTimeOffset Now => time.GetUtcNow();

    public string NextId()
    {
        lock (_gate)
        {
            _last = Math.Max(_last + 1, Now.ToUnixTimeMilliseconds());
            return _last.ToString(CultureInfo.InvariantCulture);
        }
    }
}
