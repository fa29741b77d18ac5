using System.Buffers;

namespace E4Bot.Cards.Adaptive;

/// <summary>
/// How much of a text a card can hold. Teams takes a message of 80 KB in UTF-16, its JSON written out: a character that JSON escapes costs
/// up to twelve, so texts are measured as written, not as typed.
/// </summary>
public static class Fit
{
    /// <summary>Characters of JSON that a card may have.</summary>
    public const int Card = 40 * 1024;

    /// <summary>The most that JSON makes of one character.</summary>
    private const int Dearest = 6;

    /// <summary>The text, or as much of its beginning as <paramref name="most"/> characters of JSON can say.</summary>
    public static string Within(string text, int most)
    {
        if (text.Length * (long)Dearest <= most) return text;
        var written = ArrayPool<char>.Shared.Rent(most);
        var whole = CardJson.Encoder.Encode(text, written.AsSpan(0, most), out var fitting, out _) == OperationStatus.Done;
        ArrayPool<char>.Shared.Return(written);
        return whole ? text : text[..fitting];
    }

    /// <summary>The same, for reading: what is cut off is said.</summary>
    public static string Excerpt(string text, int most)
    {
        var shown = Within(text, most);
        return shown.Length == text.Length ? text : shown + " […]";
    }
}
