namespace E4Bot.BotFramework.Outbound;

/// <summary>Tokens by which the connector knows the bot.</summary>
internal interface IBotTokens
{
    /// <summary>
    /// A token, cached until it nears its end; empty when the connector is to be called without one; null when none can be had now, and
    /// the log says why.
    /// </summary>
    /// <param name="renew">The last one was refused: ask for another even if it looks fresh.</param>
    ValueTask<string?> GetAsync(bool renew, CancellationToken cancellation);
}
