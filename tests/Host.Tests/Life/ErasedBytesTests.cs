using System.Text;
using E4Bot.Host.Store;
using E4Bot.Host.Store.Sqlite;
using E4Bot.Host.Tests.Store;
using static E4Bot.Host.Tests.Life.PurgedStore;

namespace E4Bot.Host.Tests.Life;

/// <summary>What a purge erases is in the embedded store's files no more: not in the file, not in the log, not in what lies beside them.</summary>
public sealed class ErasedBytesTests
{
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
