using System.Text;
using E4Bot.Host.Life;
using E4Bot.Host.Life.Purging;
using E4Bot.Host.Store;
using Microsoft.Extensions.DependencyInjection;

namespace E4Bot.Host.Tests.Life;

/// <summary>A store says which layout it has; nobody works on one that is newer, half restored or half purged.</summary>
public sealed class SchemaTests
{
    private readonly MemoryRowStore store = new();

    [Fact]
    public async Task A_store_without_a_mark_is_marked_at_the_first_start_and_left_alone_at_the_next()
    {
        await Gate().PassAsync(StoreUse.Writes, Cancellation);
        var row = await MarkAsync();
        await Gate().PassAsync(StoreUse.Writes, Cancellation);

        Assert.Equal(1, (await store.SaysAsync()).Schema!.Version);
        Assert.Equal(row!.Version, (await MarkAsync())!.Version);
    }

    [Fact]
    public async Task Two_that_start_at_once_agree()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Gate().PassAsync(StoreUse.Writes, Cancellation).AsTask())));

        Assert.Equal(1, (await store.SaysAsync()).Schema!.Version);
    }

    [Theory]
    [InlineData(StoreUse.Restores)]
    public async Task Who_does_not_serve_leaves_it_unmarked(StoreUse use)
    {
        await Gate().PassAsync(use, Cancellation);

        Assert.Null(await MarkAsync());
    }

    [Theory]
    [InlineData(StoreUse.Writes)]
    [InlineData(StoreUse.Restores)]
    public async Task A_newer_store_is_refused_and_left_as_it_is(StoreUse use)
    {
        await store.PutAsync(StoreMarks.Partition, "version", """{"version":2,"at":"2030-01-01T00:00:00+00:00","program":"E4Bot 9.0","more":[1]}"""u8.ToArray());
        var before = await MarkAsync();

        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await Gate().PassAsync(use, Cancellation));

        Assert.StartsWith("The store was written by a newer program (E4Bot 9.0): its version is 2, and 1 is the newest that this one reads.", refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, await MarkAsync());
    }

    [Fact]
    public async Task One_that_a_newer_program_marks_at_the_same_moment_is_refused_too()
    {
        var late = new LateMark(store);

        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await Gate(late).PassAsync(StoreUse.Writes, Cancellation));
    }

    [Fact]
    public async Task A_half_restored_store_is_for_its_restore_alone()
    {
        await store.Marks().BeginRestoreAsync(new string('a', 64), Cancellation);

        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await Gate().PassAsync(StoreUse.Writes, Cancellation));
        await Gate().PassAsync(StoreUse.Restores, Cancellation);

        Assert.StartsWith("The store is half restored: a restore was begun on 2028-09-01 08:00 UTC and has not ended.", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(StoreUse.Writes)]
    [InlineData(StoreUse.Restores)]
    public async Task A_half_purged_store_is_for_its_purge_alone(StoreUse use)
    {
        await store.Marks().BeginPurgeAsync(new Erasure("2026", [], 1, 1, [], "", null, Copies.Now, null, "e4bot"), Cancellation);

        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await Gate().PassAsync(use, Cancellation));

        Assert.Equal(
            "The store is half purged: a purge of the session 2026 was begun on 2028-09-01 08:00 UTC and has not ended. Run « purge » again to end it.", refused.Message);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    public async Task A_mark_that_cannot_be_read_is_told_in_a_sentence(string body)
    {
        await store.PutAsync(StoreMarks.Partition, "version", Encoding.UTF8.GetBytes(body));

        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await Gate().PassAsync(StoreUse.Writes, Cancellation));

        Assert.StartsWith("What the store says of itself cannot be read", refused.Message, StringComparison.Ordinal);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private StoreGate Gate(IRowStore? other = null) => new(new ServiceCollection().AddSingleton((other ?? store).Marks()).BuildServiceProvider());

    private ValueTask<Row?> MarkAsync() => store.FindAsync(StoreMarks.Partition, "version", Cancellation);

    /// <summary>A newer program comes first by a hair.</summary>
    private sealed class LateMark(MemoryRowStore store) : IRowStore
    {
        public ValueTask<Row?> FindAsync(string partition, string key, CancellationToken cancellation) => store.FindAsync(partition, key, cancellation);

        public ValueTask<IReadOnlyList<Row>> ListAsync(string partition, string prefix, CancellationToken cancellation) => store.ListAsync(partition, prefix, cancellation);

        public ValueTask<IReadOnlyList<Row>> ListAsync(string partition, string prefix, IReadOnlyDictionary<string, RowVersion> known, CancellationToken cancellation) =>
            store.ListAsync(partition, prefix, known, cancellation);

        public IAsyncEnumerable<string> ListPartitionsAsync(string prefix, CancellationToken cancellation) => store.ListPartitionsAsync(prefix, cancellation);

        public async ValueTask<CommitResult> CommitAsync(string partition, IReadOnlyList<RowChange> changes, CancellationToken cancellation)
        {
            await store.PutAsync(partition, "version", """{"version":2,"at":"2030-01-01T00:00:00+00:00","program":"E4Bot 9.0"}"""u8.ToArray());
            return await store.CommitAsync(partition, changes, cancellation);
        }
    }
}
