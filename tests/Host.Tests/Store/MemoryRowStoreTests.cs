using E4Bot.Host.Store;

namespace E4Bot.Host.Tests.Store;

public sealed class MemoryRowStoreTests : RowStoreContract
{
    protected override IRowStore Store { get; } = new MemoryRowStore();
}
