namespace E4Bot.BotFramework;

/// <summary>What became of a send. The protocol has no key that would make a post safe to repeat, so the caller must know which it was.</summary>
public abstract record SendOutcome
{
    private SendOutcome()
    {
    }

    /// <summary>Teams has it. Either id may be missing from its answer.</summary>
    public sealed record Sent(string? ActivityId, string? ConversationId) : SendOutcome;

    /// <summary>Teams surely has not: safe to send again, after <paramref name="RetryAfter"/> when it is given.</summary>
    public sealed record NotAccepted(TimeSpan? RetryAfter) : SendOutcome;

    /// <summary>It may already be visible: never send it again blindly.</summary>
    public sealed record InDoubt : SendOutcome
    {
        public static readonly InDoubt Instance = new();
    }

    /// <summary>Sending the same again is useless. <paramref name="Code"/> is Teams' word, or one of <see cref="RefusalCodes"/>.</summary>
    public sealed record Refused(string Code) : SendOutcome
    {
        public SendRefusal Why => SendRefusal.Of(Code);
    }
}
