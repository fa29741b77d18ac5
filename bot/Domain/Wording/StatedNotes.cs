using System.Globalization;

namespace E4Bot.Domain.Wording;

/// <summary>Notes that a text states: « 13/20 », « 13,5 sur 20 », « une note de 13 ».</summary>
internal static class StatedNotes
{
    private const int Scale = 20;

    /// <summary>Other than the final note.</summary>
    public static IEnumerable<Found> OtherThan(int finalNote, string text, IReadOnlyList<WrittenWord> words)
    {
        for (var at = 0; at < words.Count; at++)
            if (End(text, words, at) is var (end, value) && value != finalNote) yield return new Found(at, end);
    }

    private static (int End, decimal Value)? End(string text, IReadOnlyList<WrittenWord> words, int at)
    {
        if (words[at].Folded is "note" or "notee" or "notes" && at + 2 < words.Count && words[at + 1].Folded is "de" or "a") return Number(text, words, at + 2);
        return Number(text, words, at) is var (end, value) && PastScale(text, words, end) is { } past ? (past, value) : null;
    }

    /// <summary>A number with its decimals: « 13 », « 13,25 », « 13.5 ».</summary>
    private static (int End, decimal Value)? Number(string text, IReadOnlyList<WrittenWord> words, int at)
    {
        // « 10.0.0.0/20 » is a network.
        if (at > 0 && IsDecimal(text, words, at - 1)) return null;
        if (!IsDigits(words[at]) || !decimal.TryParse(words[at].Folded, NumberStyles.None, CultureInfo.InvariantCulture, out var value) || value > Scale) return null;
        if (!IsDecimal(text, words, at)) return (at + 1, value);
        return decimal.TryParse($"{words[at].Folded}.{words[at + 1].Folded}", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var exact) ? (at + 2, exact) : null;
    }

    /// <summary>Whether the two words from <paramref name="at"/> are one number.</summary>
    private static bool IsDecimal(string text, IReadOnlyList<WrittenWord> words, int at) =>
        at + 1 < words.Count && IsDigits(words[at]) && IsDigits(words[at + 1]) && (text[words[at].End..words[at + 1].Start] is "," or ".");

    private static int? PastScale(string text, IReadOnlyList<WrittenWord> words, int at)
    {
        if (at >= words.Count) return null;
        if (words[at].Folded == "sur" && at + 1 < words.Count && words[at + 1].Folded == "20") return at + 2;
        return words[at].Folded == "20" && text[words[at - 1].End..words[at].Start].Trim() == "/" ? at + 1 : null;
    }

    private static bool IsDigits(WrittenWord word) => word.Folded.Length is > 0 and <= 6 && word.Folded.All(char.IsAsciiDigit);
}
