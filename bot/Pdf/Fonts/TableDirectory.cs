using System.Buffers.Binary;
using System.Text;

namespace E4Bot.Pdf.Fonts;

/// <summary>The tables of a TrueType file by their four-letter names.</summary>
internal sealed class TableDirectory
{
    private const uint TrueType = 0x00010000;
    private readonly Dictionary<string, ReadOnlyMemory<byte>> tables = [];

    public TableDirectory(ReadOnlyMemory<byte> file)
    {
        var header = file.Span;
        if (header.Length < 12 || BinaryPrimitives.ReadUInt32BigEndian(header) != TrueType)
            throw new InvalidDataException("This is no TrueType font: give the bytes of a .ttf file (not CFF outlines, nor .ttc, nor .woff).");
        for (var table = 0; table < BinaryPrimitives.ReadUInt16BigEndian(header[4..]); table++)
        {
            var entry = header.Slice(12 + 16 * table, 16);
            var start = BinaryPrimitives.ReadUInt32BigEndian(entry[8..]);
            var length = BinaryPrimitives.ReadUInt32BigEndian(entry[12..]);
            tables[Encoding.ASCII.GetString(entry[..4])] = file.Slice(checked((int)start), checked((int)length));
        }
    }

    public ReadOnlyMemory<byte> this[string name] => Find(name)
        ?? throw new InvalidDataException($"The font has no '{name}' table: give a complete TrueType font.");

    public ReadOnlyMemory<byte>? Find(string name) => tables.TryGetValue(name, out var table) ? table : null;
}
