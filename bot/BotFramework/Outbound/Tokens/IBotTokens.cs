namespace E4Bot.BotFramework.Outbound;

/// <summary>Tokens by which the connector knows the bot.</summary>
internal interface IBotTokens
{
    /// <summary>
    /// A token, cached until it nears its end; empty when the connector is to be called without one; null when none can be had now, and
    /// the log says why.
    /// </summary>
    /// <param name="refused">The token that the connector has just refused, however fresh it looks: any other will do.</param>
    ValueTask<string?> GetAsync(string? refused, CancellationToken cancellation);
}
