using System.Diagnostics.CodeAnalysis;
using System.Text;
using E4Bot.Host.Store;
using E4Bot.Host.Store.Sqlite;

namespace E4Bot.Host.Tests.Store;

/// <summary>The file: kept when the store is closed, refused with a sentence when it does not serve.</summary>
public sealed class SqliteFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string File => folder.File("e4bot.db");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task What_was_committed_is_there_when_the_store_is_opened_again()
    {
        RowVersion version;
        using (var store = SqliteRowStore.Open(File))
        {
            await store.CommitAsync("p", [new RowChange.Insert("state", "{}"u8.ToArray())], Cancellation);
            version = (await store.FindAsync("p", "state", Cancellation))!.Version;
        }

        using var again = SqliteRowStore.Open(File);
        Assert.Equal(version, (await again.FindAsync("p", "state", Cancellation))!.Version);
    }

    [Fact]
    public async Task A_version_never_comes_back_even_when_the_store_was_closed_between()
    {
        var seen = new HashSet<RowVersion>();
        for (var opening = 0; opening < 3; opening++)
        {
            using var store = SqliteRowStore.Open(File);
            await store.CommitAsync("p", [new RowChange.Insert("state", "{}"u8.ToArray())], Cancellation);
            var version = (await store.FindAsync("p", "state", Cancellation))!.Version;
            Assert.True(seen.Add(version));
            await store.CommitAsync("p", [new RowChange.Delete("state", version)], Cancellation);
        }
    }

    [Fact]
    [SuppressMessage("Reliability", "CA2025", Justification = "Closing with commits under way is what is tested.")]
    public async Task Closing_writes_what_was_handed_over()
    {
        Task<CommitResult>[] commits;
        using (var store = SqliteRowStore.Open(File))
        {
            commits = [.. Enumerable.Range(0, 500).Select(n => Insert(store, $"{n}"))];
        }

        Assert.All(await Task.WhenAll(commits), result => Assert.IsType<CommitResult.Committed>(result));
        using var again = SqliteRowStore.Open(File);
        Assert.Equal(500, (await again.ListAsync("p", "", Cancellation)).Count);
    }

    [Fact]
    public async Task A_closed_store_refuses_and_leaves_one_file()
    {
        var store = SqliteRowStore.Open(File);
        await Insert(store, "state");
        store.Dispose();
        store.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await Insert(store, "later"));
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await store.FindAsync("p", "state", Cancellation));
        Assert.Equal([File], Directory.GetFiles(Path.GetDirectoryName(File)!));
    }

    [Fact]
    public async Task Two_stores_may_share_one_file()
    {
        using var server = SqliteRowStore.Open(File);
        using var import = SqliteRowStore.Open(File);

        await Insert(import, "state");

        Assert.NotNull(await server.FindAsync("p", "state", Cancellation));
        Assert.IsType<CommitResult.Conflict>(await Insert(server, "state"));
    }

    [Fact]
    public void The_file_is_in_write_ahead_mode_and_a_folder_that_is_missing_is_made()
    {
        var file = Path.Combine(folder.File("data"), "deep", "e4bot.db");
        using var store = SqliteRowStore.Open(file);

        Assert.Equal("wal", OtherProgram.Ask(file, "PRAGMA journal_mode"));
    }

    [Fact]
    public void A_newer_schema_is_refused_and_left_as_it_is()
    {
        SqliteRowStore.Open(File).Dispose();
        OtherProgram.Ask(File, "UPDATE store SET schema = 2");

        Assert.Contains("newer version", Refusal(File), StringComparison.Ordinal);
        Assert.Equal(2L, OtherProgram.Ask(File, "SELECT schema FROM store"));
    }

    [Fact]
    public void The_database_of_another_program_is_refused_and_left_as_it_is()
    {
        OtherProgram.Ask(File, "CREATE TABLE recipes (name TEXT)");
        var before = System.IO.File.ReadAllBytes(File);

        Assert.Contains("another program", Refusal(File), StringComparison.Ordinal);
        Assert.Equal(before, System.IO.File.ReadAllBytes(File));
    }

    [Fact]
    public void A_file_that_is_no_database_is_refused_and_left_as_it_is()
    {
        var text = string.Concat(Enumerable.Repeat("Not a database, a letter. ", 100));
        System.IO.File.WriteAllText(File, text);

        Assert.Contains("not a database", Refusal(File), StringComparison.Ordinal);
        Assert.Equal(text, System.IO.File.ReadAllText(File));
    }

    [Fact]
    public void A_folder_in_the_place_of_the_file_is_refused()
    {
        Directory.CreateDirectory(File);

        Assert.Contains("cannot be opened for writing", Refusal(File), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_refused()
    {
        System.IO.File.WriteAllText(folder.File("data"), "a file where the folder should be");

        Assert.Contains("cannot be made", Refusal(Path.Combine(folder.File("data"), "e4bot.db")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_file_is_refused_with_the_advice_to_restore_a_backup()
    {
        SqliteRowStore.Open(File).Dispose();
        var bytes = System.IO.File.ReadAllBytes(File);
        // The first page's list of tables, behind the header that makes it a database.
        Array.Fill(bytes, (byte)0xA5, 100, 3900);
        System.IO.File.WriteAllBytes(File, bytes);

        Assert.Contains("restore a backup", Refusal(File), StringComparison.Ordinal);
    }

    private static Task<CommitResult> Insert(SqliteRowStore store, string key) =>
        store.CommitAsync("p", [new RowChange.Insert(key, Encoding.UTF8.GetBytes("{}"))], Cancellation).AsTask();

    private static string Refusal(string file)
    {
        var failure = Assert.Throws<StoreUnavailableException>(() => SqliteRowStore.Open(file));
        Assert.Contains("Storage:Path", failure.Message, StringComparison.Ordinal);
        return failure.Message;
    }
}
