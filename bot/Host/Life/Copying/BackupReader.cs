using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using E4Bot.Host.Kept;

namespace E4Bot.Host.Life.Copying;

/// <summary>Reads a backup, and believes nothing of it before its hash holds. The file stays open from the check to the last row: what is read is what was checked.</summary>
internal sealed class BackupReader : IDisposable
{
    private const string Remedy = "Take another backup.";
    private const int Chunk = 64 * 1024;

    private readonly FileStream file;
    private readonly BackupHeader header;
    private readonly string sha256;
    private readonly long records;

    private BackupReader(FileStream file)
    {
        this.file = file;
        var content = file.Length - BackupFormat.HashBytes;
        if (content < BackupFormat.Signature.Length || !Signed()) throw new UnfitBackupException($"{file.Name} is no backup of this program. Name the file that « backup » wrote.");
        sha256 = Hash(content);
        header = ReadHeader(content);
        records = file.Position;
    }

    /// <exception cref="UnfitBackupException">No backup, a torn or altered one, or a newer program's.</exception>
    /// <exception cref="IOException">It cannot be opened or read.</exception>
    public static BackupReader Open(string path)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, Chunk, FileOptions.SequentialScan);
        try
        {
            return new BackupReader(file);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    public string Sha256 => sha256;

    public BackupHeader Header => header;

    /// <summary>Reads all of it without keeping any: what it holds.</summary>
    /// <exception cref="UnfitBackupException">It is not what this program writes, though its hash holds.</exception>
    public BackupFacts Check(Action<long> read)
    {
        var (partitions, rows) = (0L, 0L);
        string? before = null;
        foreach (var (partition, _, _) in Rows())
        {
            if (partition != before) partitions++;
            before = partition;
            read(++rows);
        }
        return new BackupFacts(header, partitions, rows, sha256);
    }

    /// <summary>Each row with its partition, as they were written: a partition's rows are together.</summary>
    /// <exception cref="UnfitBackupException">It is not what this program writes, though its hash holds.</exception>
    public IEnumerable<(string Partition, string Key, byte[] Body)> Rows()
    {
        file.Position = records;
        using var content = new BoundedStream(file, file.Length - BackupFormat.HashBytes - records);
        using var unpacked = new BrotliStream(content, CompressionMode.Decompress);
        using var buffered = new BufferedStream(unpacked, Chunk);
        using var reader = new RecordReader(buffered, Damaged);
        foreach (var row in reader.Rows()) yield return row;
    }

    public void Dispose() => file.Dispose();

    private bool Signed()
    {
        Span<byte> signature = stackalloc byte[BackupFormat.Signature.Length];
        file.ReadExactly(signature);
        return signature.SequenceEqual(BackupFormat.Signature);
    }

    private string Hash(long content)
    {
        file.Position = 0;
        using var bounded = new BoundedStream(file, content);
        var found = SHA256.HashData(bounded);
        Span<byte> told = stackalloc byte[BackupFormat.HashBytes];
        file.Position = content;
        file.ReadExactly(told);
        return found.AsSpan().SequenceEqual(told)
            ? Convert.ToHexStringLower(found)
            : throw new UnfitBackupException($"{file.Name} is torn or was altered: its content is not what its SHA-256 says. Nothing was restored. {Remedy}");
    }

    private BackupHeader ReadHeader(long content)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        file.Position = BackupFormat.Signature.Length;
        if (content < file.Position + length.Length) throw Damaged();
        file.ReadExactly(length);
        var bytes = BinaryPrimitives.ReadInt32LittleEndian(length);
        if (bytes is < 0 or > BackupFormat.MostOfHeader || content < file.Position + bytes) throw Damaged();
        var text = new byte[bytes];
        file.ReadExactly(text);
        return Known(Parse(text));
    }

    private BackupHeader Parse(byte[] text)
    {
        try
        {
            return KeptJson.Read<BackupHeader>(text);
        }
        catch (JsonException)
        {
            throw Damaged();
        }
    }

    private BackupHeader Known(BackupHeader read) => read switch
    {
        { Format: > BackupFormat.Version } => throw TooNew($"its format is {read.Format}, and {BackupFormat.Version}", read),
        { Schema: > StoreMarks.Schema } => throw TooNew($"its store's version is {read.Schema}, and {StoreMarks.Schema}", read),
        { Format: < 1 } or { Schema: < 1 } => throw Damaged(),
        _ => read,
    };

    private UnfitBackupException TooNew(string what, BackupHeader read) =>
        new($"{file.Name} was written by a newer program ({read.Program}): {what} is the newest that this one reads. Nothing was restored. Restore it with the newer program.");

    private UnfitBackupException Damaged() => new($"{file.Name} holds what this program does not write. Nothing was restored. {Remedy}");
}
