using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace E4Bot.Pdf.Fonts;

/// <summary>The container of a TrueType font: a directory of tables with their checksums, then the tables.</summary>
internal sealed class SfntFile
{
    private const uint WholeFileSum = 0xB1B0AFBA;
    private const int AdjustmentOffset = 8;
    private readonly List<(string Name, ReadOnlyMemory<byte> Data)> tables = [];

    public void Add(string name, ReadOnlyMemory<byte> data) => tables.Add((name, data));

    public byte[] ToArray()
    {
        tables.Sort((one, other) => string.CompareOrdinal(one.Name, other.Name));
        var start = 12 + 16 * tables.Count;
        var file = new byte[start + tables.Sum(table => Aligned(table.Data.Length))];
        WriteHeader(file);
        var head = 0;
        for (var index = 0; index < tables.Count; index++)
        {
            var (name, data) = tables[index];
            data.Span.CopyTo(file.AsSpan(start));
            if (name == "head") BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan((head = start) + AdjustmentOffset), 0);
            WriteEntry(file.AsSpan(12 + 16 * index), name, file.AsSpan(start, Aligned(data.Length)), start, data.Length);
            start += Aligned(data.Length);
        }
        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(head + AdjustmentOffset), WholeFileSum - Sum(file));
        return file;
    }

    private void WriteHeader(Span<byte> file)
    {
        var power = BitOperations.Log2((uint)tables.Count);
        BinaryPrimitives.WriteUInt32BigEndian(file, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(file[4..], (ushort)tables.Count);
        BinaryPrimitives.WriteUInt16BigEndian(file[6..], (ushort)(16 << power));
        BinaryPrimitives.WriteUInt16BigEndian(file[8..], (ushort)power);
        BinaryPrimitives.WriteUInt16BigEndian(file[10..], (ushort)(16 * tables.Count - (16 << power)));
    }

    private static void WriteEntry(Span<byte> entry, string name, ReadOnlySpan<byte> data, int start, int length)
    {
        Encoding.ASCII.GetBytes(name, entry);
        BinaryPrimitives.WriteUInt32BigEndian(entry[4..], Sum(data));
        BinaryPrimitives.WriteInt32BigEndian(entry[8..], start);
        BinaryPrimitives.WriteInt32BigEndian(entry[12..], length);
    }

    private static uint Sum(ReadOnlySpan<byte> data)
    {
        var sum = 0u;
        for (var word = 0; word < data.Length; word += 4) unchecked { sum += BinaryPrimitives.ReadUInt32BigEndian(data[word..]); }
        return sum;
    }

    private static int Aligned(int length) => (length + 3) & ~3;
}
