namespace E4Bot.BotFramework;

/// <summary>All that is needed to speak in a conversation later. Refresh what is stored from every inbound activity: the address may move.</summary>
public sealed record ConversationReference(string ServiceUrl, string ConversationId, string BotId, string? TenantId)
{
    /// <summary>Where to answer an inbound activity; null when it does not say.</summary>
    public static ConversationReference? Of(Activity inbound) =>
        inbound is { ServiceUrl: { } service, Conversation.Id: { } conversation, Recipient.Id: { } bot }
            ? new ConversationReference(service, conversation, bot, inbound.TenantId)
            : null;
}
