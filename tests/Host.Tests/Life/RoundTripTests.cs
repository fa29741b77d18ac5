using E4Bot.Host.Life;
using E4Bot.Host.Life.Copying;
using E4Bot.Host.Store;
using E4Bot.Host.Store.Sqlite;
using E4Bot.Host.Tests.Store;
using E4Bot.Host.Tests.Store.Tables;
using FsCheck;
using FsCheck.Fluent;

namespace E4Bot.Host.Tests.Life;

/// <summary>What is backed up from one store and restored into another is the same, row for row and byte for byte.</summary>
public sealed class RoundTripTests(TableService service) : IDisposable
{
    private static readonly string[] Hostile =
        ["", " ", "'", "; DROP TABLE rows", "\0", "a\0b", "\uD800", "\uDE00\uD83D", "😀", "\uFFFF", "\uFEFF", "\r\n", "é", "e\u0301", "#", "|", "../..", new('\uD83D', Limits.KeyLength)];

    private static readonly byte[][] Bodies = [[], [0], "{}"u8.ToArray(), [0xFF, 0xFE, 0x00, 0x80], [.. Enumerable.Range(0, 256).Select(n => (byte)n)], new byte[Limits.BodyBytes]];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Hostile_keys_and_bodies_pass_from_memory_to_SQLite_and_on_to_Table_Storage_and_back()
    {
        var memory = new MemoryRowStore();
        for (var n = 0; n < Hostile.Length; n++)
            foreach (var key in Hostile) await memory.PutAsync(Hostile[n], key, Bodies[n % (Bodies.Length - 1)]);
        await memory.PutAsync("large", "one", Bodies[^1]);
        var before = await memory.EverythingAsync();
        using var sqlite = SqliteRowStore.Open(folder.File("e4bot.db"));
        var back = new MemoryRowStore();

        var facts = await memory.BackUpAsync(folder.File("one"));
        await sqlite.RestoreAsync(folder.File("one"));
        await sqlite.BackUpAsync(folder.File("two"));
        var tables = await service.OpenAsync();
        await tables.RestoreAsync(folder.File("two"));
        await tables.BackUpAsync(folder.File("three"));
        await back.RestoreAsync(folder.File("three"));

        Assert.Equal((Hostile.Length + 1, Hostile.Length * Hostile.Length + 1), (facts.Partitions, facts.Rows));
        Assert.Equal(before, await sqlite.EverythingAsync());
        Assert.Equal(before, await tables.EverythingAsync());
        Assert.Equal(before, await back.EverythingAsync());
        Assert.Equal(await File.ReadAllBytesAsync(folder.File("one"), Cancellation), await File.ReadAllBytesAsync(folder.File("two"), Cancellation));
    }

    [Fact]
    public void Whatever_is_kept_comes_back()
    {
        var row = Gen.Elements(Hostile).Zip(Gen.Elements(Hostile)).Zip(ArbMap.Default.GeneratorFor<byte[]>());

        Prop.ForAll(row.ListOf().Select(rows => rows.ToArray()).ToArbitrary(), rows => ComesBackAsync([.. rows.Select(r => (r.Item1.Item1, r.Item1.Item2, r.Item2))]).GetAwaiter().GetResult())
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public async Task More_than_a_commit_takes_goes_in_several()
    {
        var memory = new MemoryRowStore();
        for (var n = 0; n < 250; n++) await memory.PutAsync("many", $"{n:000}", [1]);
        for (var n = 0; n < 5; n++) await memory.PutAsync("large", $"{n}", new byte[Limits.BodyBytes]);
        var other = new MemoryRowStore();
        await memory.BackUpAsync(folder.File("one"));

        await other.RestoreAsync(folder.File("one"));

        Assert.Equal(await memory.EverythingAsync(), await other.EverythingAsync());
    }

    [Fact]
    public async Task An_empty_store_is_backed_up_and_restored_too()
    {
        var other = new MemoryRowStore();
        var facts = await new MemoryRowStore().BackUpAsync(folder.File("none"));

        await other.RestoreAsync(folder.File("none"));

        Assert.Equal(0, facts.Rows);
        Assert.Empty(await other.EverythingAsync());
    }

    [Fact]
    public async Task A_backup_is_its_owners_alone_and_no_other_file_is_left_beside_it()
    {
        await new MemoryRowStore().BackUpAsync(folder.File("own"));

        Assert.Equal(folder.File("own"), Assert.Single(Directory.GetFiles(folder.File(""))));
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(folder.File("own")));
    }

    [Fact]
    public async Task A_file_that_stands_already_is_left_as_it_is()
    {
        await File.WriteAllTextAsync(folder.File("own"), "mine", Cancellation);

        var refused = await Assert.ThrowsAsync<UnfitPlaceException>(() => new MemoryRowStore().BackUpAsync(folder.File("own")));

        Assert.EndsWith("exists already, and is not written over: name another file.", refused.Message, StringComparison.Ordinal);
        Assert.Equal("mine", await File.ReadAllTextAsync(folder.File("own"), Cancellation));
    }

    [Fact]
    public async Task A_backup_that_is_interrupted_leaves_nothing()
    {
        var store = new MemoryRowStore();
        foreach (var key in new[] { "one", "two" }) await store.PutAsync("p", key, [1]);
        using var interrupted = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            await new Backup(store, store.Marks(), TimeProvider.System).RunAsync(folder.File("own"), _ => interrupted.Cancel(), interrupted.Token));

        Assert.Empty(Directory.GetFileSystemEntries(folder.File("")));
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static async Task ComesBackAsync((string Partition, string Key, byte[] Body)[] rows)
    {
        using var folder = new TemporaryFolder();
        var (memory, other) = (new MemoryRowStore(), new MemoryRowStore());
        foreach (var (partition, key, body) in rows) await memory.PutAsync(partition, key, body);
        await memory.BackUpAsync(folder.File("one"));
        await other.RestoreAsync(folder.File("one"));
        Assert.Equal(await memory.EverythingAsync(), await other.EverythingAsync());
    }
}
