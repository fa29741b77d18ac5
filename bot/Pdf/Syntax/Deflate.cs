using System.IO.Compression;

namespace E4Bot.Pdf.Syntax;

internal static class Deflate
{
    public static byte[] Compress(ReadOnlySpan<byte> data, CompressionLevel level)
    {
        using var compressed = new MemoryStream(data.Length / 2 + 64);
        using (var deflate = new ZLibStream(compressed, level, leaveOpen: true))
            deflate.Write(data);
        return compressed.ToArray();
    }
}
