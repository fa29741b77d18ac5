using System.Text;

namespace E4Bot.Host.Tests.Fuzz;

/// <summary>Breaks the bytes: cut, doubled, another encoding, what is no UTF-8 at all.</summary>
internal static class ByteChange
{
    private static readonly byte[][] NoText = [[0xC3, 0x28], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFF], [0x80], [0x00]];

    public static byte[] Apply(byte[] json, Random random)
    {
        var at = random.Next(json.Length);
        var length = random.Next(json.Length - at);
        switch (random.Next(48))
        {
            case 0: return json[..at];
            case 1: return [.. json[..at], .. json[(at + length)..]];
            case 2: return [.. json[..at], .. json[at..(at + length)], .. json[at..]];
            case 3: json[at] = (byte)random.Next(256); return json;
            case 4: return [.. json[..at], .. NoText[random.Next(NoText.Length)], .. json[at..]];
            case 5: return [0xEF, 0xBB, 0xBF, .. json];
            case 6: return Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(json));
            case 7: return Encoding.Latin1.GetBytes(Encoding.UTF8.GetString(json));
            case 8: return [.. json, .. json];
            default: return json;
        }
    }
}
