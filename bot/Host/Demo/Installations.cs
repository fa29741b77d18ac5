using System.Collections.Concurrent;

namespace E4Bot.Host.Demo;

/// <summary>The first time someone opens a place, the bot is installed there, and hears of it as Teams would tell it.</summary>
internal sealed class Installations(ActivityWriter writer, BotGate bot)
{
    private readonly ConcurrentDictionary<string, bool> _known = new();

    public async Task EnsureAsync(DemoPlace place, DemoPerson by, Uri origin)
    {
        if (!_known.TryAdd(place.Key, true)) return;
        await bot.DeliverAsync(writer.BotJoined(origin, place, by), origin);
        await bot.DeliverAsync(writer.Installed(origin, place, by), origin);
    }
}
