using E4Bot.Host.Store;
using E4Bot.Host.Tests.Store.Tables;

namespace E4Bot.Host.Tests.Spreads;

public sealed class MemoryCommissionReadingTests : CommissionReadingContract
{
    protected override Task<IRowStore> EmptyAsync() => Task.FromResult<IRowStore>(new MemoryRowStore());
}

public sealed class TableCommissionReadingTests(TableService service) : CommissionReadingContract
{
    protected override async Task<IRowStore> EmptyAsync() => await service.OpenAsync();
}
