namespace E4Bot.BotFramework.Outbound;

/// <summary>How one exchange with the connector ended, before anybody says what it means.</summary>
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
}
