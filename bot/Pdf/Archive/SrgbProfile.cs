using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using E4Bot.Pdf.Syntax;

namespace E4Bot.Pdf.Archive;

/// <summary>
/// The sRGB colour space as an ICC profile of version 2 (ICC.1:2001-04), computed from the figures of IEC 61966-2-1: three
/// primaries adapted to the profile's D50 white, and the transfer curve as a table.
/// </summary>
internal static class SrgbProfile
{
    private const int CurveEntries = 1024;
    private const int HeaderLength = 128;

    public static byte[] Deflated { get; } = Deflate.Compress(Build(), CompressionLevel.SmallestSize);

    private static byte[] Build()
    {
        var curve = Curve();
        (string Name, byte[] Data)[] tags =
        [
            ("desc", Description("sRGB IEC61966-2.1")),
            ("cprt", [.. "text\0\0\0\0No copyright, use freely\0"u8]),
            ("wtpt", Colour(0.9642, 1, 0.8249)),
            ("rXYZ", Colour(0.43607, 0.22249, 0.01392)),
            ("gXYZ", Colour(0.38515, 0.71687, 0.09708)),
            ("bXYZ", Colour(0.14307, 0.06061, 0.71410)),
            ("rTRC", curve),
            ("gTRC", curve),
            ("bTRC", curve),
        ];
        return Assemble(tags);
    }

    private static byte[] Assemble((string Name, byte[] Data)[] tags)
    {
        using var data = new MemoryStream();
        var directory = new byte[4 + 12 * tags.Length];
        BinaryPrimitives.WriteInt32BigEndian(directory, tags.Length);
        var starts = new Dictionary<byte[], int>();
        for (var index = 0; index < tags.Length; index++)
        {
            var (name, content) = tags[index];
            // The three curves are one.
            if (starts.TryAdd(content, HeaderLength + directory.Length + (int)data.Length)) data.Write(Padded(content));
            var entry = directory.AsSpan(4 + 12 * index);
            Encoding.ASCII.GetBytes(name, entry);
            BinaryPrimitives.WriteInt32BigEndian(entry[4..], starts[content]);
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], content.Length);
        }
        return [.. Header(HeaderLength + directory.Length + (int)data.Length), .. directory, .. data.ToArray()];
    }

    private static byte[] Header(int length)
    {
        var header = new byte[HeaderLength];
        BinaryPrimitives.WriteInt32BigEndian(header, length);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(8), 0x02400000);
        "mntrRGB XYZ "u8.CopyTo(header.AsSpan(12));
        foreach (var (offset, part) in ((int, short)[])[(24, 2000), (26, 1), (28, 1)])
            BinaryPrimitives.WriteInt16BigEndian(header.AsSpan(offset), part);
        "acsp"u8.CopyTo(header.AsSpan(36));
        Colour(0.9642, 1, 0.8249).AsSpan(8).CopyTo(header.AsSpan(68));
        return header;
    }

    private static byte[] Description(string words)
    {
        // Type, reserved, length, ASCII; then an empty Unicode name (8 bytes) and an empty Macintosh one (70 bytes).
        var description = new byte[12 + words.Length + 1 + 78];
        "desc"u8.CopyTo(description);
        BinaryPrimitives.WriteInt32BigEndian(description.AsSpan(8), words.Length + 1);
        Encoding.ASCII.GetBytes(words, description.AsSpan(12));
        return description;
    }

    private static byte[] Colour(double x, double y, double z)
    {
        var colour = new byte[20];
        "XYZ "u8.CopyTo(colour);
        foreach (var (offset, part) in ((int, double)[])[(8, x), (12, y), (16, z)])
            BinaryPrimitives.WriteInt32BigEndian(colour.AsSpan(offset), (int)Math.Round(part * 65536));
        return colour;
    }

    private static byte[] Curve()
    {
        var curve = new byte[12 + 2 * CurveEntries];
        "curv"u8.CopyTo(curve);
        BinaryPrimitives.WriteInt32BigEndian(curve.AsSpan(8), CurveEntries);
        for (var entry = 0; entry < CurveEntries; entry++)
        {
            var signal = entry / (CurveEntries - 1.0);
            var light = signal <= 0.04045 ? signal / 12.92 : Math.Pow((signal + 0.055) / 1.055, 2.4);
            BinaryPrimitives.WriteUInt16BigEndian(curve.AsSpan(12 + 2 * entry), (ushort)Math.Round(light * 65535));
        }
        return curve;
    }

    private static byte[] Padded(byte[] content) => [.. content, .. new byte[(4 - content.Length % 4) % 4]];
}
