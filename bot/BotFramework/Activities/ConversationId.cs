namespace E4Bot.BotFramework;

/// <summary>
/// The one thing that may be read in a conversation's id: a thread of a channel is <c>{channel};messageid={root}</c>.
/// Posting to the whole id answers in the thread.
/// </summary>
public static class ConversationId
{
    private const string RootMark = ";messageid=";

    /// <summary>The channel or the chat, without the thread.</summary>
    public static string Base(string conversationId)
    {
        var end = conversationId.IndexOf(';', StringComparison.Ordinal);
        return end < 0 ? conversationId : conversationId[..end];
    }

    /// <summary>The id of the message that opened the thread; null outside a thread. Numeric, and never zero.</summary>
    public static string? RootMessage(string conversationId)
    {
        var start = conversationId.IndexOf(RootMark, StringComparison.OrdinalIgnoreCase);
        if (start < 0) return null;
        var root = conversationId[(start + RootMark.Length)..];
        return ulong.TryParse(root, out var number) && number != 0 ? root : null;
    }

    /// <summary>The conversation of the thread that <paramref name="rootMessageId"/> opened.</summary>
    public static string Thread(string conversationId, string rootMessageId) => Base(conversationId) + RootMark + rootMessageId;
}
