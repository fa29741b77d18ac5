using E4Bot.BotFramework.Telemetry;

namespace E4Bot.BotFramework.Outbound;

/// <summary>The conversations that are spoken in. One that has been quiet for so long that nothing of it counts any more is forgotten.</summary>
internal sealed class Lines(Paces paces, TimeProvider time)
{
    private static readonly TimeSpan SweepGap = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Line> _lines = new(StringComparer.Ordinal);
    private readonly long _start = time.GetTimestamp();
    private TimeSpan _nextSweep = SweepGap;

    /// <summary>The time that paces are kept by: it never jumps, as a clock on the wall may.</summary>
    public TimeSpan Now => time.GetElapsedTime(_start);

    public Line Of(string conversation)
    {
        lock (_gate) return Find(conversation);
    }

    public Ticket Join(string conversation, string? subject)
    {
        lock (_gate) return Find(conversation).Join(subject);
    }

    public void Leave(Ticket ticket)
    {
        lock (_gate) ticket.Line.Leave(ticket);
    }

    private Line Find(string conversation)
    {
        if (Now >= _nextSweep) Sweep();
        if (_lines.TryGetValue(conversation, out var known)) return known;
        BotTelemetry.CountConversations(1);
        return _lines[conversation] = new Line(paces.Sends(), paces.Reads());
    }

    private void Sweep()
    {
        var now = Now;
        string[] quiet = [.. _lines.Where(line => line.Value.IsQuiet(now)).Select(line => line.Key)];
        BotTelemetry.CountConversations(-quiet.Count(conversation => _lines.Remove(conversation)));
        _nextSweep = now + SweepGap;
    }
}
