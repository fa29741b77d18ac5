using E4Bot.BotFramework;

namespace E4Bot.Host.Conversations;

/// <summary>
/// All that is kept of a conversation: how to speak there, without a thread, and whether one may. No name of anybody or anything.
/// <paramref name="Team"/>: the conversation id of the team whose channel it is. <paramref name="HasOwnRoster"/>: a private or shared channel, which the bot
/// is added to by itself; any other channel has the bot because its team does.
/// </summary>
public sealed record KnownConversation(ConversationReference Where, ConversationKind Kind, string? Team, bool HasOwnRoster, string? PersonObjectId, ConversationLife Life)
{
    /// <summary>Graph's id of the team whose channel it is; null until an activity there has said it.</summary>
    public string? Group { get; init; }

    /// <summary>The conversation on which it depends whether the bot is installed here.</summary>
    public string Installation => Team is null || HasOwnRoster ? Where.ConversationId : Team;
}

/// <summary>
/// A person's chat with the bot: once it is known it is not opened again. <paramref name="IsAwaited"/>: it could not be opened, and something waits for it.
/// </summary>
public sealed record PersonalChat(string? ConversationId, bool IsAwaited);
