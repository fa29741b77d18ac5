namespace E4Bot.BotFramework;

/// <summary>Where people speak with the bot. A meeting's chat is a group chat.</summary>
public enum ConversationKind
{
    Unknown,
    Personal,
    GroupChat,
    Channel,
}
