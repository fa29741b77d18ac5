using E4Bot.Host.Store;
using E4Bot.Host.Store.Sqlite;

namespace E4Bot.Host.Tests.Store;

/// <summary>
/// Commits that wait together are written together. A second connection holds the file's write lock meanwhile: so they wait for sure.
/// The writer has then taken at most a first group; whatever came later is the second.
/// </summary>
public sealed class GroupCommitTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly SqliteRowStore store;
    private readonly OtherProgram other;

    public GroupCommitTests()
    {
        store = SqliteRowStore.Open(folder.File("e4bot.db"));
        other = new OtherProgram(folder.File("e4bot.db"));
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        other.Dispose();
        store.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task Commits_that_wait_together_share_one_transaction()
    {
        var results = await WhileTheWriterWaits(() => Enumerable.Range(0, 64).Select(n => Commit(new RowChange.Insert($"{n}", Body))));

        Assert.All(results, result => Assert.IsType<CommitResult.Committed>(result));
        Assert.InRange(store.Transactions, 1, 2);
    }

    [Fact]
    public async Task A_commit_is_checked_against_the_earlier_ones_of_its_own_group()
    {
        await Commit(new RowChange.Insert("state", Body));
        var version = (await store.FindAsync("p", "state", Cancellation))!.Version;

        var results = await WhileTheWriterWaits(() => Enumerable.Range(0, 64).Select(_ => Commit(new RowChange.Replace("state", version, Body))));

        Assert.IsType<CommitResult.Committed>(results[0]);
        Assert.All(results[1..], result => Assert.IsType<CommitResult.Conflict>(result));
    }

    [Fact]
    public async Task A_conflict_takes_nothing_from_the_others_of_its_group()
    {
        await Commit(new RowChange.Insert("taken", Body));

        var results = await WhileTheWriterWaits(() =>
            Enumerable.Range(0, 64).Select(n => Commit(new RowChange.Insert($"{n}", Body), new RowChange.Insert(n % 2 == 0 ? "taken" : $"{n}+", Body))));

        Assert.Equal(32, results.OfType<CommitResult.Committed>().Count());
        Assert.Equal(1 + 32 + 32, (await store.ListAsync("p", "", Cancellation)).Count);
    }

    [Fact]
    public async Task Conflicts_alone_need_no_transaction_on_the_disk()
    {
        await Commit(new RowChange.Insert("state", Body));
        var before = store.Transactions;

        await Commit(new RowChange.Insert("state", Body));

        Assert.Equal(before, store.Transactions);
    }

    [Fact]
    public async Task A_group_that_fails_acknowledges_nothing_and_the_next_one_is_written()
    {
        other.Run("CREATE TRIGGER full BEFORE INSERT ON rows WHEN NEW.key = CAST('poison' AS BLOB) BEGIN SELECT RAISE(ABORT, 'no room'); END");

        var commits = await WhileTheWriterWaits(() =>
        {
            string[] keys = ["first", "before", "poison", "after"];
            return keys.Select(key => Record.ExceptionAsync(() => Commit(new RowChange.Insert(key, Body))).AsTask());
        });

        Assert.All(commits[1..], failure => Assert.IsType<StoreUnavailableException>(failure));
        Assert.Equal(commits[0] is null ? ["first"] : [], await Keys());
        Assert.IsType<CommitResult.Committed>(await Commit(new RowChange.Insert("next", Body)));
    }

    private static ReadOnlyMemory<byte> Body => "{}"u8.ToArray();

    private Task<CommitResult> Commit(params RowChange[] changes) => store.CommitAsync("p", changes, Cancellation).AsTask();

    private async Task<string[]> Keys() => [.. (await store.ListAsync("p", "", Cancellation)).Select(row => row.Key)];

    private async Task<T[]> WhileTheWriterWaits<T>(Func<IEnumerable<Task<T>>> hand)
    {
        other.Run("BEGIN IMMEDIATE");
        Task<T>[] handed = [.. hand()];
        other.Run("COMMIT");
        return await Task.WhenAll(handed);
    }
}
