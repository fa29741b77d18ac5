using System.Text;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Domain.Tests.Scripting;
using E4Bot.Host.Kept;
using E4Bot.Host.Life.Purging;
using E4Bot.Host.Store;
using E4Bot.Host.Store.Sqlite;
using E4Bot.Host.Tests.Store;
using Microsoft.Extensions.Time.Testing;

namespace E4Bot.Host.Tests.Life;

/// <summary>A purge erases all that is of its session and nothing else, to the end whatever interrupts it.</summary>
public sealed class PurgeTests
{
    private const string Conversations = "#conversations|locataire";

    private static readonly ExamSession Session = SessionFiles.Of2027;

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
        Assert.Equal(2, Count(found, ErasedKind.Evaluation));
        Assert.Equal(4, Count(found, ErasedKind.MemberSheet));
        Assert.Equal(1, Count(found, ErasedKind.SealedSheet));
        Assert.Equal(1, Count(found, ErasedKind.Identity));
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

            Assert.Equal(Conversations, Assert.Single(await store.EverythingAsync()).Partition);
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

    [Fact]
    public async Task Not_a_byte_of_it_is_left_in_the_files()
    {
        using var folder = new TemporaryFolder();
        using var store = SqliteRowStore.Open(folder.File("e4bot.db"));
        await OthersAsync(store);
        await FillAsync(store);
        foreach (var size in new[] { 10, 5_000, 500_000 })
        {
            await store.PutAsync("2027|Lycée Imaginaire|3", $"p/00000000001/{size}", [.. "MARQUÉE"u8, .. new byte[size], .. "MARQUÉE"u8]);
            await store.PutAsync("2027|Lycée Imaginaire|3", $"p/00000000001/{size}", "MARQUÉE"u8.ToArray());
        }
        string[] traces = ["MARQUÉE", "Bon niveau de ma", "sentation claire", "00000000001", "FICTIVE", "appreciation\":", "2027|Lycée"];
        foreach (var trace in traces) Assert.True(IsInFiles(folder, trace), trace);

        await PurgeAsync(store, await SurveyAsync(store));

        foreach (var trace in traces) Assert.False(IsInFiles(folder, trace), trace);
        Assert.True(IsInFiles(folder, "appréciation d'une autre année"));
    }

    [Fact]
    public async Task Where_another_reads_the_file_it_says_that_it_is_to_be_repeated()
    {
        using var folder = new TemporaryFolder();
        using var store = SqliteRowStore.Open(folder.File("e4bot.db"));
        await store.PutAsync("2027|Lycée Imaginaire|1", "p/00000000001/etat", "{}"u8.ToArray());
        var found = await SurveyAsync(store);
        using (new OpenReading(folder.File("e4bot.db")))
        {
            await store.PutAsync("#autre", "k", [1]);
            var refused = await Assert.ThrowsAsync<StoreUnavailableException>(() => PurgeAsync(store, found));
            Assert.StartsWith("All is erased, but", refused.Message, StringComparison.Ordinal);
        }

        await PurgeAsync(store, (await store.SaysAsync()).Purge!.Erasure);

        Assert.Null((await store.SaysAsync()).Purge);
    }

    [Theory]
    [InlineData("2027-06-30", "2028-06-30")]
    [InlineData(null, "2028-05-18")]
    [InlineData("2027-01-01", "2028-05-18")]
    [InlineData("2028-02-29", "2029-02-28")]
    public void It_is_kept_one_year_after_the_end_of_the_training(string? trainingEnd, string until)
    {
        var candidate = FilledStore.Candidate("00000000001", trainingEnd: trainingEnd is null ? null : DateOnly.Parse(trainingEnd, null));

        Assert.Equal(DateOnly.Parse(until, null), Custody.EndOf(new SessionRegistry([candidate, FilledStore.Candidate("00000000002")], [])));
        Assert.Null(Custody.EndOf(SessionRegistry.Empty));
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static long Count(Erasure found, ErasedKind kind) => found.Rows.Where(rows => rows.Kind == kind).Sum(rows => rows.Count);

    private static async Task<Erasure> SurveyAsync(IRowStore store) =>
        await new Survey(store, new Registers(store, Session, TimeProvider.System), Session, new FakeTimeProvider(Copies.Now)).RunAsync("Ali BUREAU", _ => { }, Cancellation);

    private static async Task PurgeAsync(IRowStore store, Erasure found)
    {
        var purge = new Purge(store, store.Marks(), Session);
        await purge.RunAsync(found, _ => { }, Cancellation);
        await purge.EndAsync(Cancellation);
    }

    private static async Task<IRowStore> FilledAsync()
    {
        var store = new MemoryRowStore();
        await store.PutAsync(Conversations, "c/une", "{}"u8.ToArray());
        return await FillAsync(store);
    }

    private static async Task<IRowStore> FillAsync(IRowStore store)
    {
        var (first, second, third) = (FilledStore.Candidate("00000000001"), FilledStore.Candidate("00000000002", commission: 4), FilledStore.Candidate("00000000003"));
        await store.RegistersAsync(Session, first, second, third);
        await store.HearsAsync(first, Given.ASealedSheet());
        await store.HearsAsync(second, Given.AnOpenEvaluation());
        await store.PutAsync(Keys.People(Session), "objet", "{}"u8.ToArray());
        await store.PutAsync(Keys.Places(Session), "canal", "{}"u8.ToArray());
        for (var n = 0; n < 150; n++) await store.PutAsync("2027|Lycée Imaginaire|3", Keys.Handled($"{n:000}"), "{}"u8.ToArray());
        return store;
    }

    /// <summary>What is of no session, and what is of another.</summary>
    private static async Task OthersAsync(IRowStore store)
    {
        await store.PutAsync(Conversations, "c/une", "{}"u8.ToArray());
        await store.PutAsync("2026|Lycée Imaginaire|3", "p/00000000009/etat", Encoding.UTF8.GetBytes("appréciation d'une autre année"));
        await store.PutAsync("20270|Lycée Imaginaire|3", "p/00000000009/etat", "{}"u8.ToArray());
        await store.PutAsync("#registre|2026", "tete", "{}"u8.ToArray());
        await store.PutAsync("#personnes|2026", "objet", "{}"u8.ToArray());
    }

    private static async Task<bool> StandsAsync(IRowStore store, string prefix)
    {
        await foreach (var _ in store.ListPartitionsAsync(prefix, Cancellation)) return true;
        return false;
    }

    private static bool IsInFiles(TemporaryFolder folder, string text) =>
        Directory.GetFiles(folder.File("")).Any(file => Read(file).AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0);

    private static byte[] Read(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var content = new byte[file.Length];
        file.ReadExactly(content);
        return content;
    }
}
