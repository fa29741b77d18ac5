using System.Text.Json;
using E4Bot.BotFramework.Configuration;

namespace E4Bot.BotFramework.Outbound;

/// <summary>The connector's REST calls that send.</summary>
internal sealed class Connector(ConnectorClient client, Roster roster, ServiceHosts hosts) : IConnector
{
    public ValueTask<SendOutcome> PostAsync(ConversationReference where, Activity activity, CancellationToken c) =>
        SendAsync("post", HttpMethod.Post, where, ActivityJson.Write(Addressed(activity, where)), c, where.ConversationId, "activities");

    public ValueTask<SendOutcome> UpdateAsync(ConversationReference where, string activityId, Activity activity, CancellationToken c) =>
        SendAsync(
            "update", HttpMethod.Put, where, ActivityJson.Write(Addressed(activity, where) with { Id = activityId }), c,
            where.ConversationId, "activities", activityId);

    public ValueTask<SendOutcome> CreateConversationAsync(ConversationReference where, NewConversation conversation, CancellationToken c) =>
        conversation switch
        {
            NewConversation.Personal when where.TenantId is null => Refused(RefusalCodes.TenantMissing),
            NewConversation.Personal personal => CreateAsync(where, Chat(where, personal), c),
            NewConversation.ChannelThread thread => CreateAsync(where, Thread(where, thread), c),
            _ => throw new ArgumentOutOfRangeException(nameof(conversation)),
        };

    public ValueTask<IReadOnlyList<TeamsMember>> ListMembersAsync(ConversationReference where, CancellationToken c) => roster.ListAsync(where, c);

    public ValueTask<TeamsMember?> FindMemberAsync(ConversationReference where, string userId, CancellationToken c) =>
        roster.FindAsync(where, userId, c);

    private ValueTask<SendOutcome> CreateAsync(ConversationReference where, ConversationParameters parameters, CancellationToken c) =>
        SendAsync("create", HttpMethod.Post, where, JsonSerializer.SerializeToUtf8Bytes(parameters, ConnectorJson.Wire.ConversationParameters), c);

    private async ValueTask<SendOutcome> SendAsync(
        string operation, HttpMethod method, ConversationReference where, byte[] body, CancellationToken c, params string[] segments)
    {
        if (!hosts.Allows(where.ServiceUrl)) return new SendOutcome.Refused(RefusalCodes.ServiceUrlNotAllowed);
        if (MessageSize.IsTooBig(body)) return new SendOutcome.Refused(RefusalCodes.MessageSizeTooBig);
        if (ConnectorPath.Below(where.ServiceUrl, segments) is not { } address) return new SendOutcome.Refused(RefusalCodes.BadArgument);
        var answer = await client.SendAsync(new ConnectorRequest(operation, method, address, body), c);
        return Outcomes.Of(answer, repeatable: method == HttpMethod.Put);
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
