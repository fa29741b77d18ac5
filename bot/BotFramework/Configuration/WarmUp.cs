using E4Bot.BotFramework.Inbound;
using E4Bot.BotFramework.Outbound;
using E4Bot.BotFramework.Telemetry;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace E4Bot.BotFramework.Configuration;

/// <summary>
/// Keys and a token before the first person presses a button, and a wrong identity in the log before anybody meets it. Failing does not
/// stop the program: the same is tried again when it is needed.
/// </summary>
internal sealed class WarmUp(KeyRing keys, IBotTokens tokens, IOptions<BotOptions> options, ILogger<WarmUp> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        switch (options.Value.Trust())
        {
            case TrustMode.Anonymous: log.Anonymous(); break;
            case TrustMode.Closed: log.Closed(); break;
            case TrustMode.Channel: await IdentityAsync(stoppingToken); break;
        }
    }

    private Task IdentityAsync(CancellationToken stopping) =>
        Task.WhenAll(keys.LoadAsync(stopping).AsTask(), tokens.GetAsync(refused: null, stopping).AsTask());
}
