using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using E4Bot.Host.Life.Copying;
using E4Bot.Host.Store;
using E4Bot.Host.Tests.Store;

namespace E4Bot.Host.Tests.Life;

/// <summary>A file that is not what « backup » wrote is recognised before anything of it is written.</summary>
public sealed class DamagedBackupTests : IDisposable
{
    private const int HashBytes = 32;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task One_changed_byte_anywhere_is_found()
    {
        var whole = await BackedUpAsync();
        for (var at = 0; at < whole.Length; at++)
        {
            var changed = (byte[])whole.Clone();
            changed[at] ^= (byte)(1 << (at % 8));
            await RefusedAsync(changed);
        }
    }

    [Fact]
    public async Task A_torn_file_is_found_wherever_it_was_torn()
    {
        var whole = await BackedUpAsync();
        for (var length = 0; length < whole.Length; length++) await RefusedAsync(whole[..length]);
    }

    [Fact]
    public async Task Something_behind_the_end_is_found() => await RefusedAsync([.. await BackedUpAsync(), 0]);

    [Theory]
    [InlineData("""{"format":2,"schema":1,"at":"2028-09-01T08:00:00+00:00","program":"E4Bot 9"}""", "was written by a newer program (E4Bot 9): its format is 2, and 1")]
    [InlineData("""{"format":1,"schema":2,"at":"2028-09-01T08:00:00+00:00","program":"E4Bot 9"}""", "was written by a newer program (E4Bot 9): its store's version is 2, and 1")]
    [InlineData("""{"format":0,"schema":1,"at":"2028-09-01T08:00:00+00:00","program":"E4Bot 9"}""", "holds what this program does not write")]
    [InlineData("""{"format":1}""", "holds what this program does not write")]
    [InlineData("{", "holds what this program does not write")]
    [InlineData("null", "holds what this program does not write")]
    public async Task A_header_of_another_program_is_told(string header, string told) =>
        Assert.Contains(told, await RefusedAsync(Whole(header, [(byte)'E', .. new byte[16]])), StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("45")]
    [InlineData("58")]
    [InlineData("52")]
    [InlineData("50FFFF")]
    [InlineData("500000520000FFFFFF7F")]
    [InlineData("500000520000FFFFFFFF")]
    [InlineData("50000052000005000000AA")]
    [InlineData("4501000000000000000000000000000000")]
    [InlineData("450000000000000000000000000000000000")]
    public async Task Records_that_say_nothing_sound_are_refused_though_their_hash_holds(string records) =>
        Assert.Contains(
            "holds what this program does not write",
            await RefusedAsync(Whole("""{"format":1,"schema":1,"at":"2028-09-01T08:00:00+00:00","program":"E4Bot 0"}""", Convert.FromHexString(records))),
            StringComparison.Ordinal);

    private async Task<byte[]> BackedUpAsync()
    {
        var store = new MemoryRowStore();
        await store.PutAsync("2027|Lycée Imaginaire|1", "p/00000000001/etat", "{}"u8.ToArray());
        await store.PutAsync("#registre|2027", "tete", "{}"u8.ToArray());
        await store.BackUpAsync(folder.File("whole"));
        return await File.ReadAllBytesAsync(folder.File("whole"), TestContext.Current.CancellationToken);
    }

    private async Task<string> RefusedAsync(byte[] content)
    {
        var store = new MemoryRowStore();
        await File.WriteAllBytesAsync(folder.File("wrong"), content, TestContext.Current.CancellationToken);

        var refused = await Assert.ThrowsAsync<UnfitBackupException>(() => store.RestoreAsync(folder.File("wrong")));

        Assert.Empty(await store.EverythingAsync());
        Assert.Null((await store.SaysAsync()).Restore);
        return refused.Message;
    }

    /// <summary>A file whose hash holds.</summary>
    private static byte[] Whole(string header, byte[] records)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true)) brotli.Write(records);
        var length = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, Encoding.UTF8.GetByteCount(header));
        byte[] content = [.. "E4Backup"u8, .. length, .. Encoding.UTF8.GetBytes(header), .. packed.ToArray()];
        var hash = SHA256.HashData(content);
        Assert.Equal(HashBytes, hash.Length);
        return [.. content, .. hash];
    }
}
