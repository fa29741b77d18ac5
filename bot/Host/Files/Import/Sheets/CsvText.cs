using System.Text;

namespace E4Bot.Host.Files.Import.Sheets;

/// <summary>The text of a CSV file's bytes: UTF-8, UTF-16 with its mark, or else Windows-1252, which is what Excel writes in France.</summary>
internal static class CsvText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Windows1252 =
        CodePagesEncodingProvider.Instance.GetEncoding(1252) ?? throw new NotSupportedException("Windows-1252 is missing.");

    /// <returns>Null when the bytes are no text.</returns>
    public static string? Decode(ReadOnlySpan<byte> bytes, out bool asWindows1252)
    {
        asWindows1252 = false;
        if (bytes is [0xFF, 0xFE, ..]) return WithoutNul(Encoding.Unicode.GetString(bytes[2..]));
        if (bytes is [0xEF, 0xBB, 0xBF, ..]) bytes = bytes[3..];
        if (bytes.Contains((byte)0)) return null;
        asWindows1252 = !System.Text.Unicode.Utf8.IsValid(bytes);
        return (asWindows1252 ? Windows1252 : Utf8).GetString(bytes);
    }

    private static string? WithoutNul(string text) => text.Contains('\0', StringComparison.Ordinal) ? null : text;
}
