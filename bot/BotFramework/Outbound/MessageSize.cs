using System.Text;

namespace E4Bot.BotFramework.Outbound;

/// <summary>Teams refuses a message of more than about 100 KB, counted in UTF-16; this stays well below, and refuses before sending.</summary>
internal static class MessageSize
{
    /// <summary>Bytes, two for each UTF-16 character.</summary>
    public const int Most = 80 * 1024;

    public static bool IsTooBig(ReadOnlySpan<byte> utf8) => utf8.Length > Most / 2 && Encoding.UTF8.GetCharCount(utf8) > Most / 2;
}
