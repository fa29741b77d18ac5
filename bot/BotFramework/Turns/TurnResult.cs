namespace E4Bot.BotFramework;

/// <summary>How a turn ended.</summary>
public abstract record TurnResult
{
    private TurnResult()
    {
    }

    /// <summary>Whatever had to be kept is kept: HTTP 200 with no body.</summary>
    public sealed record Done : TurnResult
    {
        public static readonly Done Instance = new();
    }

    /// <summary>The answer to an invoke: HTTP <paramref name="Status"/> and a UTF-8 JSON body, which may be empty.</summary>
    public sealed record Invoke(int Status, ReadOnlyMemory<byte> Body) : TurnResult
    {
        /// <summary>For an invoke whose name the bot does not know.</summary>
        public static readonly Invoke NotImplemented = new(501, ReadOnlyMemory<byte>.Empty);
    }
}
