using System.Buffers.Binary;

namespace E4Bot.Host.Life.Transmitting;

/// <summary>
/// Looks at the last bytes of a zip before anything of it is read: a table of contents is held in memory, so it must be known first how large it is.
/// </summary>
internal static class PackTail
{
    private const int Length = 22;
    private const uint Signature = 0x06054B50;
    private const uint InZip64 = 0xFFFFFFFF;

    /// <summary>Why it can be no pack: a sentence without its subject; null when it may be one.</summary>
    public static string? ProblemOf(Stream file)
    {
        if (file.Length > PackLimits.File) return $"is larger than any pack ({PackLimits.File / 1024 / 1024} MB)";
        if (file.Length < Length) return "is no pack: it is too short to be a zip";
        Span<byte> tail = stackalloc byte[Length];
        file.Position = file.Length - Length;
        file.ReadExactly(tail);
        file.Position = 0;
        return BinaryPrimitives.ReadUInt32LittleEndian(tail) == Signature
            ? ProblemOf(tail, file.Length)
            : "is no pack, or was cut short: it does not end as a zip of this program does";
    }

    private static string? ProblemOf(ReadOnlySpan<byte> tail, long length)
    {
        var count = BinaryPrimitives.ReadUInt16LittleEndian(tail[10..]);
        var size = BinaryPrimitives.ReadUInt32LittleEndian(tail[12..]);
        var start = BinaryPrimitives.ReadUInt32LittleEndian(tail[16..]);
        if (count > PackLimits.Files || size > PackLimits.Directory) return $"holds more files than any pack ({PackLimits.Files})";
        return start == InZip64 || start + size != length - Length ? "is no pack, or was cut short: its table of contents is not where it says" : null;
    }
}
