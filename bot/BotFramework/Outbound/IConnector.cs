namespace E4Bot.BotFramework;

/// <summary>
/// The way to Teams. A send never throws for what the network or Teams did: its outcome says what the caller may do next. It waits for its
/// turn in its conversation, keeps to the pace, and is attempted again where that is safe, all within <c>Bot:SendTimeout</c>; beyond, when to
/// try again is the caller's to decide.
/// </summary>
public interface IConnector
{
    /// <summary>Posts a message; when the conversation's id names a thread, in that thread.</summary>
    ValueTask<SendOutcome> PostAsync(ConversationReference where, Activity activity, CancellationToken c);

    /// <summary>Writes over a message that the bot posted. While it waits, a newer one of the same message goes in its place, and its outcome is both callers'.</summary>
    ValueTask<SendOutcome> UpdateAsync(ConversationReference where, string activityId, Activity activity, CancellationToken c);

    /// <summary>Opens a personal chat or a new thread; of <paramref name="where"/> the conversation's id is not used.</summary>
    ValueTask<SendOutcome> CreateConversationAsync(ConversationReference where, NewConversation conversation, CancellationToken c);

    /// <summary>Everybody in the conversation, all pages: people, guests, anonymous participants of a meeting.</summary>
    /// <exception cref="ConnectorException">The list could not be read to its end.</exception>
    ValueTask<IReadOnlyList<TeamsMember>> ListMembersAsync(ConversationReference where, CancellationToken c);

    /// <summary>One member as Teams knows them now; null when they are not in the conversation.</summary>
    /// <param name="userId">The <c>29:…</c> id, or the object id in Entra.</param>
    /// <exception cref="ConnectorException">Teams could not be asked.</exception>
    ValueTask<TeamsMember?> FindMemberAsync(ConversationReference where, string userId, CancellationToken c);
}
