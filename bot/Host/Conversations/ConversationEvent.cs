namespace E4Bot.Host.Conversations;

/// <summary>What is heard of a conversation.</summary>
public abstract record ConversationEvent
{
    private ConversationEvent(DateTimeOffset? at) => At = at;

    /// <summary>When it happened, by Teams' clock; null when nobody says.</summary>
    public DateTimeOffset? At { get; }

    /// <summary>
    /// The bot was added, or its app renewed. <paramref name="InPerson"/>: in this very conversation, which is then greeted; a team only hears of it
    /// from the channel that it was added in.
    /// </summary>
    public sealed record Installed(DateTimeOffset? At, bool InPerson = true) : ConversationEvent(At);

    public sealed record Uninstalled(DateTimeOffset? At) : ConversationEvent(At);

    /// <summary>The conversation itself was deleted, or archived.</summary>
    public sealed record Closed(DateTimeOffset? At, Presence As) : ConversationEvent(At);

    /// <summary>It was restored, or is no longer archived.</summary>
    public sealed record Reopened(DateTimeOffset? At) : ConversationEvent(At);

    /// <summary>Someone wrote to the bot there, or pressed a button of a card of its.</summary>
    public sealed record Spoken(DateTimeOffset? At) : ConversationEvent(At);

    /// <summary>Teams refused a message there, with a word that says why none will be taken.</summary>
    public sealed record TurnedAway(Presence As) : ConversationEvent((DateTimeOffset?)null);
}
