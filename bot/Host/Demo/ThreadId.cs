namespace E4Bot.Host.Demo;

/// <summary>A channel's conversation id names the thread too: « 19:…@thread.tacv2;messageid=123 ».</summary>
internal static class ThreadId
{
    private const string Mark = ";messageid=";

    public static string Of(DemoPlace place, string rootId) => place.IsChannel ? $"{place.ConversationId}{Mark}{rootId}" : place.ConversationId;

    public static string BaseOf(string conversationId) => conversationId.Split(Mark)[0];

    /// <summary>The message that opened the thread, or null for a conversation without threads or a channel's base id.</summary>
    public static string? RootOf(string conversationId) => conversationId.Split(Mark) is [_, var root] ? root : null;
}
