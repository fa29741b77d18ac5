using E4Bot.BotFramework.Configuration;
using E4Bot.BotFramework.Outbound;
using Microsoft.Extensions.DependencyInjection;

namespace E4Bot.BotFramework;

/// <summary>Tokens of an application for a service beside the connector, by any kind of credential that the bot itself may have.</summary>
public sealed class AppTokens
{
    private readonly IBotTokens tokens;

    private AppTokens(IBotTokens tokens) => this.tokens = tokens;

    /// <param name="identity">Application, tenant, credential, cloud and scope; of the rest nothing is read.</param>
    public static AppTokens For(IServiceProvider provider, BotOptions identity) => new(ActivatorUtilities.CreateInstance<BotTokens>(provider).For(identity));

    /// <summary>What is wrong with an identity, each sentence naming its key below <paramref name="section"/>.</summary>
    public static IEnumerable<string> Problems(BotOptions identity, string section) =>
        CredentialRules.Problems(identity).Select(sentence => sentence.Replace($"{BotOptions.Section}:", $"{section}:", StringComparison.Ordinal));

    /// <summary>Empty where none is needed, as of a service on this machine; null when none can be had now.</summary>
    /// <param name="refused">The token that was just refused: any other will do.</param>
    public ValueTask<string?> GetAsync(string? refused, CancellationToken cancellation) => tokens.GetAsync(refused, cancellation);
}
