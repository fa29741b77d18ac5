using System.Text;
using E4Bot.Host.Store;
using E4Bot.Host.Store.Sqlite;
using E4Bot.Host.Tests.Store.Tables;
using FsCheck;
using FsCheck.Fluent;

namespace E4Bot.Host.Tests.Store;

/// <summary>Any run of commits, on all stores at once: the same answers, the same rows.</summary>
public sealed class StoresAgreeTests(TableService service)
{
    /// <summary>Each takes a table of its own and a request for every look.</summary>
    private const int RunsOfTheService = 25;

    private static readonly string[] Names = ["", "a", "a/1", "a/2", "\0", "😀", "\uFFFF", "\uD800"];

    private enum Kind
    {
        Insert,
        Replace,
        ReplaceStale,
        Put,
        Delete,
        Hold,
    }

    private sealed record Step(string Partition, (Kind Kind, string Key)[] Changes);

    private static Arbitrary<Step[]> Runs => StepGen().ListOf().Select(run => run.ToArray()).ToArbitrary();

    [Fact]
    public void Memory_and_SQLite_answer_alike_whatever_is_committed() =>
        Prop.ForAll(Runs, run => ReplayOnSqlite(run).GetAwaiter().GetResult()).QuickCheckThrowOnFailure();

    [Fact]
    public void Memory_and_Table_Storage_answer_alike_whatever_is_committed() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(RunsOfTheService), Prop.ForAll(Runs, run => ReplayOnTables(run).GetAwaiter().GetResult()));

    private static Gen<Step> StepGen()
    {
        var change = Gen.Elements(Enum.GetValues<Kind>()).Zip(Gen.Elements(Names));
        var changes = change.NonEmptyListOf().Select(list => list.DistinctBy(pair => pair.Item2).ToArray());
        return Gen.Elements(Names).Zip(changes).Select(pair => new Step(pair.Item1, pair.Item2));
    }

    private static async Task ReplayOnSqlite(Step[] run)
    {
        using var folder = new TemporaryFolder();
        using var sqlite = SqliteRowStore.Open(folder.File("e4bot.db"));
        await Replay(run, sqlite);
    }

    private async Task ReplayOnTables(Step[] run) => await Replay(run, await service.OpenAsync());

    private static async Task Replay(Step[] run, IRowStore store)
    {
        var memory = new MemoryRowStore();
        foreach (var step in run)
        {
            Assert.Equal(await Commit(memory, step), await Commit(store, step));
            Assert.Equal(await Everything(memory), await Everything(store));
        }
    }

    /// <summary>Each store counts versions in its own way: only how many it gave is compared.</summary>
    private static async Task<object> Commit(IRowStore store, Step step)
    {
        var changes = new List<RowChange>();
        foreach (var (kind, key) in step.Changes)
        {
            var version = (await store.FindAsync(step.Partition, key, CancellationToken.None))?.Version ?? new RowVersion("none");
            changes.Add(Change(kind, key, version, Encoding.UTF8.GetBytes($"{kind}")));
        }

        var result = await store.CommitAsync(step.Partition, changes, CancellationToken.None);
        return result is CommitResult.Committed committed ? committed.Versions.Count : result;
    }

    private static RowChange Change(Kind kind, string key, RowVersion version, byte[] body) => kind switch
    {
        Kind.Insert => new RowChange.Insert(key, body),
        Kind.Replace => new RowChange.Replace(key, version, body),
        Kind.ReplaceStale => new RowChange.Replace(key, new RowVersion("stale"), body),
        Kind.Put => new RowChange.Put(key, body),
        Kind.Delete => new RowChange.Delete(key, version),
        Kind.Hold => new RowChange.Hold(key, version),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static async Task<List<(string Partition, string Key, string Body)>> Everything(IRowStore store)
    {
        var everything = new List<(string, string, string)>();
        await foreach (var partition in store.ListPartitionsAsync("", CancellationToken.None))
        {
            var rows = await store.ListAsync(partition, "", CancellationToken.None);
            everything.AddRange(rows.Select(row => (partition, row.Key, Encoding.UTF8.GetString(row.Body.Span))));
        }

        return everything;
    }
}
