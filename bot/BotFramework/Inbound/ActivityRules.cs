using E4Bot.BotFramework.Configuration;
using Microsoft.Extensions.Options;

namespace E4Bot.BotFramework.Inbound;

/// <summary>
/// What must hold of an activity once its caller is admitted. A token proves that the channel speaks to this bot, and no more: channel,
/// service address, organisation and addressee are checked here, each against what it was signed or configured for.
/// </summary>
internal sealed class ActivityRules(IOptions<BotOptions> options, ServiceHosts hosts)
{
    private readonly string? _botId = options.Value.AppId is { Length: > 0 } id ? "28:" + id : null;
    private readonly IReadOnlyList<string> _channels = options.Value.AllowedChannels is { Count: > 0 } chosen ? chosen : ["msteams"];

    private readonly IReadOnlyList<string> _tenants =
        options.Value.AllowedTenants is { Count: > 0 } chosen ? chosen
        : options.Value.TenantId is { Length: > 0 } own ? [own]
        : [];

    /// <summary>Why the activity is refused, for the log; null when it is not. The first rule that fails speaks.</summary>
    public string? Objection(Activity activity, ChannelToken? token) =>
        activity.ChannelId is not { } channel || !_channels.Contains(channel, StringComparer.Ordinal) ? "channel not allowed"
        : token is not null && !token.Endorsements.Contains(channel) ? "key not endorsed for the channel"
        : token is { ServiceUrl: null } ? "token names no service address"
        : token is not null && !IsSignedFor(activity, token) ? "token is for another service address"
        : !hosts.Allows(activity.ServiceUrl) ? "service address not allowed"
        : !IsFromAllowedTenant(activity) ? "tenant not allowed"
        : !IsForThisBot(activity) ? "for another bot"
        : null;

    private static bool IsSignedFor(Activity activity, ChannelToken token) =>
        string.Equals(token.ServiceUrl, activity.ServiceUrl, StringComparison.OrdinalIgnoreCase);

    private bool IsFromAllowedTenant(Activity activity)
    {
        if (_tenants.Count == 0) return true;
        string?[] named = [activity.ChannelData?.Tenant?.Id, activity.Conversation?.TenantId];
        var said = named.OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        return said is [var tenant] && _tenants.Contains(tenant, StringComparer.OrdinalIgnoreCase);
    }

    private bool IsForThisBot(Activity activity) =>
        _botId is null || activity.Recipient?.Id is not { } recipient || recipient.Equals(_botId, StringComparison.OrdinalIgnoreCase);
}
