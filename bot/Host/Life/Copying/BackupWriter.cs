using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using E4Bot.Host.Kept;
using E4Bot.Host.Store;

namespace E4Bot.Host.Life.Copying;

/// <summary>Writes a backup from its first byte to its last; holds no more than one row.</summary>
internal sealed class BackupWriter : IDisposable
{
    private const int Chunk = 64 * 1024;

    private readonly SHA256 hash = SHA256.Create();
    private readonly CryptoStream hashed;
    private readonly BinaryWriter records;
    private long partitions;
    private long rows;

    public BackupWriter(Stream file, BackupHeader header)
    {
        hashed = new CryptoStream(file, hash, CryptoStreamMode.Write, leaveOpen: true);
        using (var plain = new BinaryWriter(hashed, Encoding.UTF8, leaveOpen: true))
        {
            var said = KeptJson.Write(header);
            plain.Write(BackupFormat.Signature);
            plain.Write(said.Length);
            plain.Write(said);
        }
        records = new BinaryWriter(new BufferedStream(new BrotliStream(hashed, CompressionLevel.Optimal, leaveOpen: true), Chunk));
    }

    public void Begin(string partition)
    {
        partitions++;
        records.Write(BackupFormat.Partition);
        WriteText(partition);
    }

    public void Add(Row row)
    {
        rows++;
        records.Write(BackupFormat.Row);
        WriteText(row.Key);
        records.Write(row.Body.Length);
        records.Write(row.Body.Span);
    }

    /// <summary>The counts and the hash.</summary>
    /// <param name="file">The one that it was begun with.</param>
    public BackupFacts End(Stream file, BackupHeader header)
    {
        records.Write(BackupFormat.End);
        records.Write(partitions);
        records.Write(rows);
        records.Dispose();
        hashed.FlushFinalBlock();
        file.Write(hash.Hash!);
        return new BackupFacts(header, partitions, rows, Convert.ToHexStringLower(hash.Hash!));
    }

    public void Dispose()
    {
        records.Dispose();
        hashed.Dispose();
        hash.Dispose();
    }

    private void WriteText(string text)
    {
        records.Write((ushort)text.Length);
        foreach (var unit in text) records.Write((ushort)unit);
    }
}
