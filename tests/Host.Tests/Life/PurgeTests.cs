using System.Text;
using E4Bot.Host.Kept;
using E4Bot.Host.Life.Purging;
using E4Bot.Host.Store;
using static E4Bot.Host.Tests.Life.PurgedStore;

namespace E4Bot.Host.Tests.Life;

/// <summary>A purge erases all that is of its session and nothing else, to the end whatever interrupts it.</summary>
public sealed class PurgeTests
{
    [Fact]
    public async Task Nothing_of_the_session_is_left_and_all_else_is_as_it_was()
    {
        var store = new MemoryRowStore();
        await OthersAsync(store);
        var others = await store.EverythingAsync();
        await FillAsync(store);

        await PurgeAsync(store, await SurveyAsync(store));

        Assert.Equal(others, await store.EverythingAsync());
        Assert.Null((await store.SaysAsync()).Purge);
    }

    [Fact]
    public async Task What_it_finds_is_counted_by_kind_and_touched_by_nobody()
    {
        var store = new MemoryRowStore();
        await OthersAsync(store);
        await FillAsync(store);
        var before = await store.EverythingAsync();

        var found = await SurveyAsync(store);

        Assert.Equal(before, await store.EverythingAsync());
        Assert.Equal(("2027", 3, 2), (found.Session, found.Candidates, found.People));
        Assert.Equal(["Lycée Imaginaire"], found.Centres);
        Assert.Equal(3, Count(found, ErasedKind.Evaluation));
        Assert.Equal(6, Count(found, ErasedKind.MemberSheet));
        Assert.Equal(1, Count(found, ErasedKind.SealedSheet));
        Assert.Equal(1, Count(found, ErasedKind.SynthesisTable));
        Assert.Equal(1, Count(found, ErasedKind.Notice));
        Assert.Equal(1, Count(found, ErasedKind.Identity));
        Assert.Equal(1, Count(found, ErasedKind.Phrases));
        Assert.Equal(1, Count(found, ErasedKind.Rehearsal));
        Assert.Equal(1, Count(found, ErasedKind.Place));
        Assert.Equal(before.Count(row => row.Partition.StartsWith("2027|", StringComparison.Ordinal) && row.Key.StartsWith("j/", StringComparison.Ordinal)), Count(found, ErasedKind.JournalEntry));
        Assert.Equal(before.Count(row => row.Partition.StartsWith("2027|", StringComparison.Ordinal) || row.Partition.EndsWith("|2027", StringComparison.Ordinal)), found.Total);
    }

    [Fact]
    public async Task The_digest_is_that_of_what_is_kept()
    {
        var (one, same, other) = (new MemoryRowStore(), new MemoryRowStore(), new MemoryRowStore());
        foreach (var store in new[] { one, same, other }) await store.PutAsync("2027|Lycée Imaginaire|1", "j/00000000001/c/000001", Encoding.UTF8.GetBytes(store == other ? "{} " : "{}"));

        Assert.Equal((await SurveyAsync(one)).Digest, (await SurveyAsync(same)).Digest);
        Assert.NotEqual((await SurveyAsync(one)).Digest, (await SurveyAsync(other)).Digest);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Interrupted_at_any_commit_it_is_known_and_ended_by_another(bool afterwards)
    {
        var counting = new FailingStore(await FilledAsync(), at: 0, afterwards);
        var whole = await SurveyAsync(counting);
        await PurgeAsync(counting, whole);
        Assert.True(counting.HasForgotten);

        for (var at = 1; at <= counting.Commits; at++)
        {
            var store = await FilledAsync();
            await Assert.ThrowsAsync<StoreUnavailableException>(() => PurgeAsync(new FailingStore(store, at, afterwards), whole));
            var begun = (await store.SaysAsync()).Purge?.Erasure;
            Assert.Equal((at > 1 || afterwards) && !(at == counting.Commits && afterwards), begun is not null);
            Assert.Equal(begun?.Digest ?? whole.Digest, whole.Digest);

            await PurgeAsync(store, begun ?? whole);

            Assert.Equal(ConversationRows, Assert.Single(await store.EverythingAsync()).Partition);
            Assert.Null((await store.SaysAsync()).Purge);
        }
    }

    [Fact]
    public async Task The_registry_goes_last()
    {
        var store = await FilledAsync();
        var whole = await SurveyAsync(store);
        for (var at = 2; await StandsAsync(store, "2027|"); at = 1)
        {
            Assert.True(await StandsAsync(store, Keys.Registry(Session)));
            await Assert.ThrowsAsync<StoreUnavailableException>(() => PurgeAsync(new FailingStore(store, at, afterwards: true), whole));
        }
        Assert.True(await StandsAsync(store, Keys.Registry(Session)));
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static long Count(Erasure found, ErasedKind kind) => found.Rows.Where(rows => rows.Kind == kind).Sum(rows => rows.Count);

    private static async Task<bool> StandsAsync(IRowStore store, string prefix)
    {
        await foreach (var _ in store.ListPartitionsAsync(prefix, Cancellation)) return true;
        return false;
    }
}
