using E4Bot.Host.Store;

namespace E4Bot.Host.Tests.Store.Tables;

/// <summary>The contract, kept by Azure Table Storage as Azurite plays it.</summary>
public sealed class TableRowStoreTests(TableService service) : RowStoreContract, IAsyncLifetime
{
    private IRowStore? store;

    protected override IRowStore Store => store!;

    public async ValueTask InitializeAsync() => store = await service.OpenAsync();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
