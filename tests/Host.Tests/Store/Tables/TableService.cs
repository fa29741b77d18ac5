using E4Bot.Azurite;
using E4Bot.Host.Store;
using E4Bot.Host.Store.Tables;

[assembly: AssemblyFixture(typeof(E4Bot.Host.Tests.Store.Tables.TableService))]

namespace E4Bot.Host.Tests.Store.Tables;

/// <summary>One Azurite for all tests of a run, started when the first of them asks. Each test has a table of its own.</summary>
public sealed class TableService : IAsyncLifetime
{
    private readonly Lazy<Task<AzuriteProcess>> process = new(AzuriteProcess.StartAsync);

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (process.IsValueCreated) await (await process.Value).DisposeAsync();
    }

    public async Task<string> ConnectionStringAsync() => (await process.Value).ConnectionString;

    /// <summary>A line to it that a test may cut.</summary>
    public async Task<CutLine> LineAsync() => CutLine.To(await process.Value);

    /// <summary>Settings of a table that nobody else knows.</summary>
    public async Task<StoreOptions> NewTableAsync() => new() { ConnectionString = await ConnectionStringAsync(), Table = $"t{Guid.NewGuid():N}" };

    public async Task<TableRowStore> OpenAsync() => TableRowStore.Open(await NewTableAsync());
}
