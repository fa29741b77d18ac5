using E4Bot.Host.Store;
using E4Bot.Host.Store.Sqlite;

namespace E4Bot.Host.Tests.Store;

public sealed class SqliteRowStoreTests : RowStoreContract, IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly SqliteRowStore store;

    public SqliteRowStoreTests() => store = SqliteRowStore.Open(folder.File("e4bot.db"));

    protected override IRowStore Store => store;

    public void Dispose()
    {
        store.Dispose();
        folder.Dispose();
    }
}
