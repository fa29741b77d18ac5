namespace E4Bot.BotFramework.Outbound;

/// <summary>How one call to the connector ended, before anybody says what it means.</summary>
internal abstract record ConnectorAnswer
{
    private ConnectorAnswer()
    {
    }

    /// <summary>The connector answered. The body is empty when it broke off underway.</summary>
    public sealed record Answered(int Status, TimeSpan? RetryAfter, ReadOnlyMemory<byte> Body) : ConnectorAnswer
    {
        public bool IsSuccess => Status is >= 200 and < 300;
    }

    /// <summary>The request surely never reached the connector.</summary>
    public sealed record NeverSent : ConnectorAnswer
    {
        public static readonly NeverSent Instance = new();
    }

    /// <summary>The request may have arrived; no answer did.</summary>
    public sealed record Lost : ConnectorAnswer
    {
        public static readonly Lost Instance = new();
    }

    /// <summary>There was no token to send it with, and a moment later there will hardly be one.</summary>
    public sealed record NoToken : ConnectorAnswer
    {
        public static readonly NoToken Instance = new();
    }

    /// <summary>There was no place for it in its time; there is one after <paramref name="Wait"/>.</summary>
    public sealed record Held(TimeSpan Wait) : ConnectorAnswer;

    /// <summary>It was not sent: a newer update of the same message goes in its place.</summary>
    public sealed record GaveWay(Ticket Newer) : ConnectorAnswer;
}
