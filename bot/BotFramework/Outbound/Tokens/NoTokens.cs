namespace E4Bot.BotFramework.Outbound;

/// <summary>Without an identity nothing is said about who sends: a connector on this machine does not ask.</summary>
internal sealed class NoTokens : IBotTokens
{
    public ValueTask<string?> GetAsync(string? refused, CancellationToken cancellation) => ValueTask.FromResult<string?>("");
}
