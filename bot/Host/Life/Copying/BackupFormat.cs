using System.Security.Cryptography;

namespace E4Bot.Host.Life.Copying;

/// <summary>
/// The file of a backup: the signature; the length of the header, 4 bytes, and the header, JSON; then, compressed by Brotli, one record after the other; at
/// the end the SHA-256 of all that stands before. Numbers are little-endian. A partition is named once, its rows follow; a text is its UTF-16 units, so that
/// any comes back as it was.
/// </summary>
internal static class BackupFormat
{
    /// <summary>What this program writes, and the newest that it reads.</summary>
    public const int Version = 1;

    public const int MostOfHeader = 4096;

    public const int HashBytes = SHA256.HashSizeInBytes;

    /// <summary>A partition's name follows.</summary>
    public const byte Partition = (byte)'P';

    /// <summary>A row's key and body follow.</summary>
    public const byte Row = (byte)'R';

    /// <summary>The numbers of partitions and rows follow, and nothing else.</summary>
    public const byte End = (byte)'E';

    public static ReadOnlySpan<byte> Signature => "E4Backup"u8;
}
