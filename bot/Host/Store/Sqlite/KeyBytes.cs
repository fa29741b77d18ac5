using System.Text;

namespace E4Bot.Host.Store.Sqlite;

/// <summary>
/// A partition or key as bytes whose order is the ordinal order of the text. Each UTF-16 unit is written by itself, in the
/// manner of UTF-8 (known as CESU-8): text without surrogates is plain UTF-8, any text comes back as it was, and the byte
/// 0xFF never occurs, so it closes the range of a prefix.
/// </summary>
internal static class KeyBytes
{
    private const int BytesPerUnit = 3;

    /// <summary>Room enough for any partition or key and one byte more.</summary>
    public const int Most = (Limits.KeyLength * BytesPerUnit) + 1;

    public static byte[] Encode(string text)
    {
        Span<byte> room = stackalloc byte[Most];
        return room[..Encode(text, room)].ToArray();
    }

    /// <returns>How many bytes were written.</returns>
    public static int Encode(ReadOnlySpan<char> text, Span<byte> bytes)
    {
        if (!text.ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return Encoding.UTF8.GetBytes(text, bytes);
        }

        var length = 0;
        foreach (var unit in text)
        {
            length += EncodeUnit(unit, bytes[length..]);
        }

        return length;
    }

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        const byte LeadOfSurrogates = 0xED;
        if (!bytes.Contains(LeadOfSurrogates))
        {
            return Encoding.UTF8.GetString(bytes);
        }

        var text = new StringBuilder(bytes.Length);
        while (!bytes.IsEmpty)
        {
            text.Append(DecodeUnit(bytes, out var length));
            bytes = bytes[length..];
        }

        return text.ToString();
    }

    private static int EncodeUnit(char unit, Span<byte> bytes)
    {
        switch (unit)
        {
            case < '\u0080':
                bytes[0] = (byte)unit;
                return 1;
            case < '\u0800':
                bytes[0] = (byte)(0xC0 | (unit >> 6));
                bytes[1] = (byte)(0x80 | (unit & 0x3F));
                return 2;
            default:
                bytes[0] = (byte)(0xE0 | (unit >> 12));
                bytes[1] = (byte)(0x80 | ((unit >> 6) & 0x3F));
                bytes[2] = (byte)(0x80 | (unit & 0x3F));
                return BytesPerUnit;
        }
    }

    private static char DecodeUnit(ReadOnlySpan<byte> bytes, out int length)
    {
        switch (bytes[0])
        {
            case < 0x80:
                length = 1;
                return (char)bytes[0];
            case < 0xE0:
                length = 2;
                return (char)(((bytes[0] & 0x1F) << 6) | (bytes[1] & 0x3F));
            default:
                length = BytesPerUnit;
                return (char)(((bytes[0] & 0x0F) << 12) | ((bytes[1] & 0x3F) << 6) | (bytes[2] & 0x3F));
        }
    }
}
