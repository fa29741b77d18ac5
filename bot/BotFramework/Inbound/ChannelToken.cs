namespace E4Bot.BotFramework.Inbound;

/// <summary>What a verified token says of the activities that come with it.</summary>
/// <param name="ServiceUrl">The one service address that it is good for; null when it names none.</param>
/// <param name="Endorsements">The channels that the signing key may speak for.</param>
internal sealed record ChannelToken(string? ServiceUrl, IReadOnlySet<string> Endorsements);
