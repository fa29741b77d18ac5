using System.Buffers;

namespace E4Bot.Cards.French;

/// <summary>
/// The non-breaking blanks of French punctuation: before « : ; ? ! » and inside guillemets. Sentences are written with ordinary blanks and
/// pass here on their way out; what a person typed never does.
/// </summary>
public static class Spacing
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(":;?!«»");

    public static string Of(string sentence)
    {
        var at = sentence.AsSpan().IndexOfAny(Marks);
        if (at < 0) return sentence;
        var spaced = sentence.ToCharArray();
        for (; at >= 0; at = Next(spaced, at + 1))
            Hold(spaced, sentence[at] == '«' ? at + 1 : at - 1);
        return new string(spaced);
    }

    private static int Next(ReadOnlySpan<char> text, int from)
    {
        var at = text[from..].IndexOfAny(Marks);
        return at < 0 ? -1 : from + at;
    }

    private static void Hold(char[] text, int at)
    {
        if (at >= 0 && at < text.Length && text[at] == ' ') text[at] = Typography.Nbsp;
    }
}
