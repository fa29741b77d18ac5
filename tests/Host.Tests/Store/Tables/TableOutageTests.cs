using E4Bot.Azurite;
using E4Bot.Host.Store;
using E4Bot.Host.Store.Tables;

namespace E4Bot.Host.Tests.Store.Tables;

/// <summary>A service that refuses, is busy, is gone: the operator reads a sentence, and nothing is sent twice that may stand already.</summary>
public sealed class TableOutageTests(TableService service)
{
    private static readonly RowChange[] Some = [new RowChange.Put("state", "{}"u8.ToArray())];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_service_that_is_gone_is_an_outage_of_reads_and_of_commits()
    {
        var process = await AzuriteProcess.StartAsync();
        var store = TableRowStore.Open(new StoreOptions { ConnectionString = process.ConnectionString });
        await process.DisposeAsync();

        var read = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.FindAsync("p", "k", Cancellation));
        var listed = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.ListAsync("p", "", Cancellation));
        var partitions = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.ListPartitionsAsync("", Cancellation).ToListAsync(Cancellation));
        var written = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.CommitAsync("p", Some, Cancellation));

        Assert.All([read, listed, partitions], failure => Assert.StartsWith("Reading failed: Table Storage cannot be reached.", failure.Message, StringComparison.Ordinal));
        Assert.StartsWith("Nothing was acknowledged: Table Storage cannot be reached.", written.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_that_is_not_the_account_s_is_refused_with_what_to_check()
    {
        var wrong = (await service.ConnectionStringAsync()).Replace("AccountKey=Eby8", "AccountKey=AAAA", StringComparison.Ordinal);

        var failure = Assert.Throws<StoreUnavailableException>(() => TableRowStore.Open(new StoreOptions { ConnectionString = wrong }));

        Assert.Contains("Check the key of Storage:ConnectionString", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("AAAA", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_that_was_removed_is_an_outage_and_never_a_conflict()
    {
        var options = await service.NewTableAsync();
        var store = TableRowStore.Open(options);
        await new Azure.Data.Tables.TableClient(options.ConnectionString, options.Table).DeleteAsync(Cancellation);

        var failure = await Assert.ThrowsAsync<StoreUnavailableException>(
            async () => await store.CommitAsync("p", [new RowChange.Replace("k", new RowVersion("none"), "{}"u8.ToArray())], Cancellation));

        Assert.Contains("has no such table", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_a_table_that_stands_stands()
    {
        var options = await service.NewTableAsync();

        Assert.False(TableRowStore.Stands(options));
        TableRowStore.Open(options);
        Assert.True(TableRowStore.Stands(options));
    }

    [Fact]
    public async Task A_commit_that_the_service_was_too_busy_to_take_is_sent_again()
    {
        using var busy = CannedService.Answering((204, ""), (503, "ServerBusy"), (503, "ServerBusy"), (403, "AuthorizationFailure"));
        var store = TableRowStore.Open(new StoreOptions { ConnectionString = busy.ConnectionString });

        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.CommitAsync("p", Some, Cancellation));

        Assert.Equal(4, busy.Asked);
    }

    [Theory]
    [InlineData(500, "InternalError")]
    [InlineData(500, "OperationTimedOut")]
    [InlineData(503, "OperationTimedOut")]
    public async Task A_commit_of_which_nobody_knows_whether_it_stands_is_sent_once(int status, string code)
    {
        using var failing = CannedService.Answering((204, ""), (status, code));
        var store = TableRowStore.Open(new StoreOptions { ConnectionString = failing.ConnectionString });

        var failure = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.CommitAsync("p", Some, Cancellation));

        Assert.Equal(2, failing.Asked);
        Assert.Contains($"is busy or failing ({status} {code})", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_read_is_asked_for_again_whatever_failed()
    {
        using var failing = CannedService.Answering((204, ""), (500, "InternalError"), (503, "OperationTimedOut"), (403, "AuthorizationFailure"));
        var store = TableRowStore.Open(new StoreOptions { ConnectionString = failing.ConnectionString });

        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.FindAsync("p", "k", Cancellation));

        Assert.Equal(4, failing.Asked);
    }
}
