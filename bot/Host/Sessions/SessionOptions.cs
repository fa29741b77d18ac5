namespace E4Bot.Host.Sessions;

/// <summary>The settings under <c>Session</c>.</summary>
public sealed class SessionOptions
{
    public const string Section = "Session";

    /// <summary>The session's file: exam code, annexes, parts, penalties, grid. From the program's own folder when relative. Default: the one of 2027.</summary>
    public string File { get; set; } = "Sessions/session-2027.json";

    /// <summary>The made-up files that every commission scores before the session. From the program's own folder when relative. Default: three that come with the program.</summary>
    public string Rehearsal { get; set; } = "Sessions/rehearsal-bts-sio.json";

    /// <summary>The last day of deposit of the candidates' files that the academic authorities set, by form of the exam: <c>yyyy-MM-dd</c>. Default: none.</summary>
    public DepositByOptions DepositBy { get; set; } = new();

    /// <summary>The exam's time zone, by its IANA name. Stored times are UTC. Default: <c>Europe/Paris</c>.</summary>
    public string TimeZone { get; set; } = "Europe/Paris";
}

/// <summary>The settings under <c>Session:DepositBy</c>. Empty where no date was set.</summary>
public sealed class DepositByOptions
{
    public string Ccf { get; set; } = "";

    public string Ponctuelle { get; set; } = "";
}
