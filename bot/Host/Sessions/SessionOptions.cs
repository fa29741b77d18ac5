namespace E4Bot.Host.Sessions;

/// <summary>The settings under <c>Session</c>.</summary>
public sealed class SessionOptions
{
    public const string Section = "Session";

    /// <summary>The session's file: exam code, annexes, parts, penalties, grid. From the program's own folder when relative. Default: the one of 2027.</summary>
    public string File { get; set; } = "Sessions/session-2027.json";

    /// <summary>The exam's time zone, by its IANA name. Stored times are UTC. Default: <c>Europe/Paris</c>.</summary>
    public string TimeZone { get; set; } = "Europe/Paris";
}
