using E4Bot.Domain.Tests.Scripting;
using E4Bot.Host.Kept;
using E4Bot.Host.Life.Copying;
using E4Bot.Host.Store;
using E4Bot.Host.Tests.Store;

namespace E4Bot.Host.Tests.Life;

/// <summary>A restore fills an empty store, whole in the end whatever interrupts it.</summary>
public sealed class RestoreTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_store_that_holds_anything_is_left_as_it_is()
    {
        await (await SourceAsync()).BackUpAsync(folder.File("one"));
        var store = new MemoryRowStore();
        await store.PutAsync("2026|Lycée Imaginaire|1", "p/00000000001/etat", "{}"u8.ToArray());
        var before = await store.EverythingAsync();

        var refused = await Assert.ThrowsAsync<UnfitBackupException>(() => store.RestoreAsync(folder.File("one")));

        Assert.StartsWith("The store is not empty", refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, await store.EverythingAsync());
        Assert.Null((await store.SaysAsync()).Restore);
    }

    /// <summary>A program that was started once on a table leaves them there.</summary>
    [Fact]
    public async Task The_keys_of_links_are_neither_copied_nor_in_the_way()
    {
        var source = await SourceAsync();
        var before = await source.EverythingAsync();
        await source.PutAsync(Keys.LinkKeys, "key-1", "<key/>"u8.ToArray());
        await source.BackUpAsync(folder.File("one"));
        var store = new MemoryRowStore();
        await store.PutAsync(Keys.LinkKeys, "key-2", "<key/>"u8.ToArray());

        await store.RestoreAsync(folder.File("one"));

        Assert.Equal(["key-2"], (await store.ListAsync(Keys.LinkKeys, "", TestContext.Current.CancellationToken)).Select(row => row.Key));
        Assert.Equal(before, (await store.EverythingAsync()).Where(row => row.Partition != Keys.LinkKeys));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Interrupted_at_any_commit_it_is_known_and_ended_by_the_same_file(bool afterwards)
    {
        var source = await SourceAsync();
        await source.BackUpAsync(folder.File("one"));
        var counting = new FailingStore(new MemoryRowStore(), at: 0, afterwards);
        await counting.RestoreAsync(folder.File("one"));

        for (var at = 1; at <= counting.Commits; at++)
        {
            var store = new MemoryRowStore();
            await Assert.ThrowsAsync<StoreUnavailableException>(() => new FailingStore(store, at, afterwards).RestoreAsync(folder.File("one")));
            var isBegun = at > 1 || afterwards;
            var isOver = at == counting.Commits && afterwards;
            Assert.Equal(isBegun && !isOver, (await store.SaysAsync()).Restore is not null);

            if (!isOver) await store.RestoreAsync(folder.File("one"));

            Assert.Equal(await source.EverythingAsync(), await store.EverythingAsync());
            Assert.Equal((1, true, true), await store.SaysAsync() is var says ? (says.Schema!.Version, says.Restore is null, says.Purge is null) : default);
        }
    }

    [Fact]
    public async Task What_was_begun_with_one_file_is_not_ended_with_another()
    {
        await (await SourceAsync()).BackUpAsync(folder.File("one"));
        await new MemoryRowStore().BackUpAsync(folder.File("other"));
        var store = new MemoryRowStore();
        await Assert.ThrowsAsync<StoreUnavailableException>(() => new FailingStore(store, at: 3, afterwards: true).RestoreAsync(folder.File("one")));
        var half = await store.EverythingAsync();

        var refused = await Assert.ThrowsAsync<UnfitBackupException>(() => store.RestoreAsync(folder.File("other")));

        Assert.StartsWith("Another file was being restored into this store", refused.Message, StringComparison.Ordinal);
        Assert.Equal(half, await store.EverythingAsync());
    }

    [Fact]
    public async Task What_was_restored_is_what_its_journals_say()
    {
        var source = await SourceAsync();
        await source.BackUpAsync(folder.File("one"));
        var store = new MemoryRowStore();
        await store.RestoreAsync(folder.File("one"));
        var registry = (await new Registers(store, SessionFiles.Of2027, TimeProvider.System).ReadAsync(TestContext.Current.CancellationToken)).Registry;

        var found = await new StoreAudit(store, SessionFiles.Of2027).RunAsync(registry, _ => { }, TestContext.Current.CancellationToken);

        Assert.Equal(2, registry.Candidates.Count);
        Assert.Empty(found.Wrong);
        Assert.Empty(found.Orphans);
    }

    private static async Task<IRowStore> SourceAsync()
    {
        var (first, second) = (FilledStore.Candidate("00000000001"), FilledStore.Candidate("00000000002", commission: 4));
        var store = await new MemoryRowStore().RegistersAsync(SessionFiles.Of2027, first, second);
        await store.HearsAsync(first, Given.ASealedSheet());
        return await store.HearsAsync(second, Given.AnOpenEvaluation());
    }
}
