using E4Bot.Host.Store.Tables;
using E4Bot.Host.Tests.Store.Tables;

namespace E4Bot.Host.Tests.Crashes;

/// <summary>Two replicas on one Table Storage, each request to one of them at random; the service itself is never killed.</summary>
public sealed class KilledReplicasTests(TableService service, ITestOutputHelper output) : KilledProgramTests(output)
{
    /// <summary>A dead replica's lanes are free after twice this long.</summary>
    private const string LongestSend = "00:00:02";

    private protected override async Task<KilledStore> NewStoreAsync()
    {
        var table = await service.NewTableAsync();
        var settings = new Dictionary<string, string>
        {
            ["Storage__ConnectionString"] = table.ConnectionString!,
            ["Storage__Table"] = table.Table,
            ["Bot__SendTimeout"] = LongestSend,
        };
        return new KilledStore(2, settings, _ => TableRowStore.Open(table));
    }
}
