using System.Buffers.Binary;

namespace E4Bot.Pdf.Fonts;

/// <summary>Fields of a font table by their offset in bytes.</summary>
internal static class BigEndian
{
    public static ushort UInt16(this ReadOnlySpan<byte> table, int offset) => BinaryPrimitives.ReadUInt16BigEndian(table[offset..]);

    public static short Int16(this ReadOnlySpan<byte> table, int offset) => BinaryPrimitives.ReadInt16BigEndian(table[offset..]);

    public static int Int32(this ReadOnlySpan<byte> table, int offset) => BinaryPrimitives.ReadInt32BigEndian(table[offset..]);
}
