using E4Bot.BotFramework.Telemetry;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Protocols;

namespace E4Bot.BotFramework.Inbound;

/// <summary>The channel's keys, kept while the metadata is down.</summary>
internal sealed class KeyRing(ConfigurationManager<ChannelKeys> metadata, TimeProvider time, ILogger<KeyRing> log)
{
    /// <summary>
    /// At most one reading a second, however many forged tokens ask: a genuine new key is then known within a second, even under a flood.
    /// </summary>
    public static readonly TimeSpan ReadingGap = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>The keys as last read; null when they never could be.</summary>
    public async ValueTask<ChannelKeys?> LoadAsync(CancellationToken cancellation)
    {
        try
        {
            return await metadata.GetConfigurationAsync(cancellation);
        }
        catch (InvalidOperationException failure)
        {
            log.KeysUnavailable(failure.InnerException?.GetType().Name);
            return null;
        }
    }

    /// <summary>
    /// A key that was not there: it may be newer than what was read, and the token that names it the first of many. Null when no reading
    /// of the next two seconds holds it.
    /// </summary>
    public async ValueTask<ChannelKey?> AwaitAsync(string id, CancellationToken cancellation)
    {
        ChannelKey? key = null;
        for (var waited = TimeSpan.Zero; key is null && waited < Patience; waited += Pause)
        {
            metadata.RequestRefresh();
            await Task.Delay(Pause, time, cancellation);
            key = (await LoadAsync(cancellation))?.Find(id);
        }
        return key;
    }
}
