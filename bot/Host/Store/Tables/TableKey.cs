using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace E4Bot.Host.Store.Tables;

/// <summary>
/// A partition or key as Table Storage takes it: printable ASCII whose order is the ordinal order of the text, so that any text comes back, and a prefix stays one.
/// Letters, digits and most signs stand for themselves. A sign that the service refuses, or that addresses and quotes are made of, shares the sign before it,
/// with a digit behind: « . » is <c>.0</c>, « / » is <c>.1</c>. What lies before « " » opens with <c>!</c>, what lies after « } » with <c>~</c>. Nothing at all is <c>!</c>.
/// </summary>
public static class TableKey
{
    /// <summary>Characters. The service takes 1 KiB of UTF-16.</summary>
    public const int Most = 512;

    /// <summary>Greater than whatever may stand behind a prefix.</summary>
    private const string BeyondAll = "~~~~";

    private const char Below = '!';
    private const char Above = '~';

    /// <summary>Stands before the hash of a text that would be too long. Behind <see cref="Above"/> there is a digit otherwise.</summary>
    private const string Cut = "~~";

    private const int HashLength = 64;
    private const int HeadLength = Most - HashLength - 2;
    private const int BitsOfDigit = 6;

    /// <summary>In ASCII order. The values of three make a UTF-16 unit.</summary>
    private const string Digits = "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";

    /// <summary>Refused by the service, or better kept out of addresses and quotes. No two of them are neighbours.</summary>
    private const string Awkward = "#%'+/?\\";

    public static string Of(string text)
    {
        var whole = Escape(text);
        return whole.Length switch
        {
            0 => $"{Below}",
            <= Most => whole,
            _ => $"{whole[..HeadLength]}{Cut}{Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(whole)))}",
        };
    }

    /// <summary>Whether the text cannot be read from its key: it stands beside it, in the row.</summary>
    public static bool IsCut(string key) => key.Length == Most && key.AsSpan(HeadLength, Cut.Length).SequenceEqual(Cut);

    /// <summary>The text of a key that is not <see cref="IsCut"/>.</summary>
    public static string TextOf(string key)
    {
        if (key is [Below]) return "";
        var text = new StringBuilder(key.Length);
        for (var at = 0; at < key.Length;) text.Append(Unit(key, ref at));
        return text.ToString();
    }

    /// <summary>Where keys of texts with this prefix lie. A very long prefix gives a range that holds others too.</summary>
    public static (string From, string Below) Range(string prefix)
    {
        var whole = Escape(prefix);
        var head = whole.Length <= HeadLength ? whole : whole[..HeadLength];
        return (head, head + BeyondAll);
    }

    private static string Escape(string text)
    {
        var key = new StringBuilder(text.Length + 16);
        foreach (var unit in text) Append(key, unit);
        return key.ToString();
    }

    private static void Append(StringBuilder key, char unit)
    {
        if (unit <= Below) key.Append(Below).Append(((int)unit).ToString("x2", CultureInfo.InvariantCulture));
        else if (unit >= Above) key.Append(Above).Append(Digit(unit, 2)).Append(Digit(unit, 1)).Append(Digit(unit, 0));
        else if (Awkward.Contains(unit)) key.Append((char)(unit - 1)).Append('1');
        else if (Awkward.Contains((char)(unit + 1))) key.Append(unit).Append('0');
        else key.Append(unit);
    }

    private static char Unit(string key, ref int at)
    {
        var sign = key[at++];
        switch (sign)
        {
            case Below:
                return (char)int.Parse(key.AsSpan((at += 2) - 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            case Above:
                return (char)((Value(key[at++]) << (2 * BitsOfDigit)) | (Value(key[at++]) << BitsOfDigit) | Value(key[at++]));
            case var first when Awkward.Contains((char)(first + 1)):
                return key[at++] == '1' ? (char)(first + 1) : first;
            default:
                return sign;
        }
    }

    private static char Digit(char unit, int place) => Digits[(unit >> (place * BitsOfDigit)) & ((1 << BitsOfDigit) - 1)];

    private static int Value(char digit) => Digits.IndexOf(digit, StringComparison.Ordinal);
}
