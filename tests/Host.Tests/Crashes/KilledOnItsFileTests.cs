using E4Bot.Host.Store.Sqlite;

namespace E4Bot.Host.Tests.Crashes;

/// <summary>One program, on the embedded store.</summary>
public sealed class KilledOnItsFileTests(ITestOutputHelper output) : KilledProgramTests(output)
{
    private protected override Task<KilledStore> NewStoreAsync() =>
        Task.FromResult(new KilledStore(1, [], folder => SqliteRowStore.Open(Path.Combine(folder, "e4bot.db"))));
}
