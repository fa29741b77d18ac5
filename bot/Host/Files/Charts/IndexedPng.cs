using System.Buffers.Binary;
using System.IO.Compression;
using SkiaSharp;

namespace E4Bot.Host.Files.Charts;

/// <summary>
/// A PNG of four bits a pixel: a picture of few colours in a third of what the drawing library's own encoder, which knows no palettes, would write. It has
/// to fit into a card beside all else that the card says.
/// </summary>
internal static class IndexedPng
{
    private const int BitDepth = 4;
    private const int ColorTypePalette = 3;
    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];
    private static readonly uint[] CrcTable = [.. Enumerable.Range(0, 256).Select(n => CrcOf((uint)n))];

    /// <param name="height">Rows to write, from the top: the rest of the bitmap is left out.</param>
    public static byte[] Write(SKBitmap bitmap, int height)
    {
        using var file = new MemoryStream();
        file.Write(Signature);
        Chunk(file, "IHDR"u8, Header(bitmap.Width, height));
        Chunk(file, "PLTE"u8, [.. Tone.All.SelectMany(color => (byte[])[color.Red, color.Green, color.Blue])]);
        Chunk(file, "IDAT"u8, Packed(bitmap, height));
        Chunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    private static byte[] Header(int width, int height)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        header[8] = BitDepth;
        header[9] = ColorTypePalette;
        return header;
    }

    /// <summary>Rows of two pixels a byte, each after the number of its filter, none.</summary>
    private static byte[] Packed(SKBitmap bitmap, int height)
    {
        var numbers = new Dictionary<SKColor, byte>();
        var pixels = bitmap.Pixels;
        var row = new byte[1 + (bitmap.Width + 1) / 2];
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            for (var y = 0; y < height; y++)
            {
                Array.Clear(row);
                for (var x = 0; x < bitmap.Width; x++)
                    row[1 + x / 2] |= (byte)(Number(numbers, pixels[y * bitmap.Width + x]) << (x % 2 == 0 ? BitDepth : 0));
                zlib.Write(row);
            }
        return packed.ToArray();
    }

    private static byte Number(Dictionary<SKColor, byte> known, SKColor color)
    {
        if (!known.TryGetValue(color, out var number)) known[color] = number = Tone.Nearest(color);
        return number;
    }

    /// <summary>Length, name, data, and the check of the last two.</summary>
    private static void Chunk(MemoryStream file, ReadOnlySpan<byte> name, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        file.Write(name);
        file.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~Crc(Crc(uint.MaxValue, name), data));
        file.Write(number);
    }

    private static uint Crc(uint crc, ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes) crc = CrcTable[(byte)(crc ^ b)] ^ crc >> 8;
        return crc;
    }

    private static uint CrcOf(uint n)
    {
        for (var bit = 0; bit < 8; bit++) n = (n & 1) != 0 ? 0xEDB88320 ^ n >> 1 : n >> 1;
        return n;
    }
}
