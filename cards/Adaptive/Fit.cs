namespace E4Bot.Cards.Adaptive;

/// <summary>
/// How much of a text a card can hold. Teams takes a message of 80 KB in UTF-16, its JSON written out: so texts are measured as written, a
/// quotation mark twice.
/// </summary>
public static class Fit
{
    /// <summary>The text, or as much of its beginning as <paramref name="most"/> characters of JSON can say, no character cut in two.</summary>
    public static string Within(string text, int most)
    {
        var left = most;
        for (var i = 0; i < text.Length; i++)
        {
            left -= CardEncoder.CostOf(text[i]);
            if (left < 0) return text[..(i > 0 && char.IsLowSurrogate(text[i]) ? i - 1 : i)];
        }
        return text;
    }

    /// <summary>The same, for reading: what is cut off is said.</summary>
    public static string Excerpt(string text, int most)
    {
        var shown = Within(text, most);
        return shown.Length == text.Length ? text : shown + " […]";
    }
}
