using Microsoft.IdentityModel.Tokens;

namespace E4Bot.BotFramework.Inbound;

/// <summary>A key of the channel with the channels that it may speak for: one thing, so that they cannot come from two moments.</summary>
internal sealed record ChannelKey(SecurityKey Key, IReadOnlySet<string> Endorsements);
