using System.Text.Json;
using E4Bot.BotFramework.Configuration;

namespace E4Bot.BotFramework.Outbound;

/// <summary>The connector's REST calls that send.</summary>
internal sealed class Connector(Sender sender, Roster roster, ServiceHosts hosts) : IConnector
{
    public ValueTask<SendOutcome> PostAsync(ConversationReference where, Activity activity, CancellationToken c) =>
        SendAsync(where, "post", HttpMethod.Post, ConnectorPath.Of(where.ConversationId, "activities"), ActivityJson.Write(Addressed(activity, where)), where.ConversationId, c);

    public ValueTask<SendOutcome> UpdateAsync(ConversationReference where, string activityId, Activity activity, CancellationToken c) => SendAsync(
        where, "update", HttpMethod.Put, ConnectorPath.Of(where.ConversationId, "activities", activityId),
        ActivityJson.Write(Addressed(activity, where) with { Id = activityId }), where.ConversationId, c);

    public ValueTask<SendOutcome> CreateConversationAsync(ConversationReference where, NewConversation conversation, CancellationToken c) =>
        conversation switch
        {
            NewConversation.Personal when where.TenantId is null => Refused(RefusalCodes.TenantMissing),
            NewConversation.Personal personal => CreateAsync(where, Chat(where, personal), personal.MemberId, c),
            NewConversation.ChannelThread thread => CreateAsync(where, Thread(where, thread), thread.ChannelId, c),
            _ => throw new ArgumentOutOfRangeException(nameof(conversation)),
        };

    public ValueTask<IReadOnlyList<TeamsMember>> ListMembersAsync(ConversationReference where, CancellationToken c) => roster.ListAsync(where, c);

    public ValueTask<TeamsMember?> FindMemberAsync(ConversationReference where, string userId, CancellationToken c) =>
        roster.FindAsync(where, userId, c);

    private ValueTask<SendOutcome> CreateAsync(ConversationReference where, ConversationParameters parameters, string line, CancellationToken c) => SendAsync(
        where, "create", HttpMethod.Post, ConnectorPath.Of(), JsonSerializer.SerializeToUtf8Bytes(parameters, ConnectorJson.Wire.ConversationParameters), line, c,
        opensChat: !parameters.IsGroup);

    private async ValueTask<SendOutcome> SendAsync(
        ConversationReference where, string operation, HttpMethod method, string? path, byte[] body, string line, CancellationToken c, bool opensChat = false)
    {
        if (!hosts.Allows(where.ServiceUrl)) return new SendOutcome.Refused(RefusalCodes.ServiceUrlNotAllowed);
        if (MessageSize.IsTooBig(body)) return new SendOutcome.Refused(RefusalCodes.MessageSizeTooBig);
        if (path is null) return new SendOutcome.Refused(RefusalCodes.BadArgument);
        // The same chat is opened each time, and an update has one effect; any other post would show twice.
        var request = new ConnectorRequest(operation, method, where.ServiceUrl, path, body) { IsRepeatable = opensChat || method == HttpMethod.Put, OpensChat = opensChat };
        return await sender.SendAsync(request, ConversationId.Base(line), subject: method == HttpMethod.Put ? path : null, c);
    }

    // The bot speaks for itself, and only in the conversation that is named: what an activity was copied from must not leak into it.
    private static Activity Addressed(Activity activity, ConversationReference where) => activity with
    {
        Id = null,
        ServiceUrl = null,
        From = new ChannelAccount { Id = where.BotId },
        Conversation = new ConversationAccount { Id = where.ConversationId, TenantId = where.TenantId },
    };

    private static ConversationParameters Chat(ConversationReference where, NewConversation.Personal personal) => new()
    {
        IsGroup = false,
        Bot = new ChannelAccount { Id = where.BotId },
        Members = [new ChannelAccount { Id = personal.MemberId }],
        TenantId = where.TenantId,
        ChannelData = new ChannelData { Tenant = new TenantInfo { Id = where.TenantId } },
    };

    private static ConversationParameters Thread(ConversationReference where, NewConversation.ChannelThread thread) => new()
    {
        IsGroup = true,
        Bot = new ChannelAccount { Id = where.BotId },
        TenantId = where.TenantId,
        ChannelData = new ChannelData { Channel = new ChannelInfo { Id = ConversationId.Base(thread.ChannelId) } },
        Activity = Addressed(thread.First, where) with { Conversation = null },
    };

    private static ValueTask<SendOutcome> Refused(string code) => ValueTask.FromResult<SendOutcome>(new SendOutcome.Refused(code));
}
