using E4Bot.Host.Life.Access;
using E4Bot.Host.Life.Copying;
using E4Bot.Host.Life.Exporting;
using E4Bot.Host.Life.Harmonising;
using E4Bot.Host.Life.Purging;
using E4Bot.Host.Life.Transmitting;

namespace E4Bot.Host.Life;

/// <summary>Puts the life of the data into the program.</summary>
public static class LifeRegistration
{
    /// <summary>Right behind the store itself: nothing else may start before its gate.</summary>
    public static IServiceCollection AddLife(this IServiceCollection services) => services
        .AddSingleton<StoreMarks>()
        .AddSingleton<StoreGate>()
        .AddHostedService<StartGate>()
        .AddSingleton<Backup>()
        .AddSingleton<Restore>()
        .AddSingleton<Export>()
        .AddSingleton<Transmissions>()
        .AddSingleton<Ledgers>()
        .AddSingleton<Pack>()
        .AddSingleton<AccessRecords>()
        .AddSingleton<AccessFile>()
        .AddSingleton<Survey>()
        .AddSingleton<Purge>();
}
