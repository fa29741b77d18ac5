namespace E4Bot.BotFramework;

/// <summary>A conversation to open. Teams lets a bot open these two and no other.</summary>
public abstract record NewConversation
{
    private NewConversation()
    {
    }

    /// <summary>The chat with one person; the same one each time. Needs the reference's tenant.</summary>
    /// <param name="MemberId">The person's <c>29:…</c> id.</param>
    public sealed record Personal(string MemberId) : NewConversation;

    /// <summary>A new thread of a channel, opened by <paramref name="First"/>. The bot must be installed in the team.</summary>
    public sealed record ChannelThread(string ChannelId, Activity First) : NewConversation;
}
