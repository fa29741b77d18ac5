namespace E4Bot.BotFramework.Configuration;

/// <summary>Whom the bot believes.</summary>
internal enum TrustMode
{
    /// <summary>Nobody: Development without an identity. Every request is refused.</summary>
    Closed,

    /// <summary>Whoever holds a token of the channel for this bot.</summary>
    Channel,

    /// <summary>Whoever connects from this machine.</summary>
    Anonymous,
}

/// <summary>What the options make of it, once validated.</summary>
internal static class TrustModes
{
    public static TrustMode Trust(this BotOptions options) =>
        options.AppId is { Length: > 0 } ? TrustMode.Channel
        : options.DangerouslyAllowAnonymous ? TrustMode.Anonymous
        : TrustMode.Closed;
}
