using System.Globalization;
using E4Bot.Domain.French;

namespace E4Bot.Domain.Wording;

/// <summary>A word of a text, and where it stands there.</summary>
/// <param name="Folded">Without case and accents.</param>
/// <param name="Start">Its first character in the text.</param>
/// <param name="End">Past its last.</param>
/// <param name="Sentence">The number of the sentence that it is in.</param>
internal sealed record WrittenWord(string Folded, int Start, int End, int Sentence, WordCase Case)
{
    private const string SentenceEnds = ".!?;\n";

    public static IReadOnlyList<WrittenWord> Of(string text)
    {
        var words = new List<WrittenWord>();
        var (sentence, at) = (0, 0);
        while (at < text.Length)
        {
            var start = at;
            while (at < text.Length && IsOfAWord(text[at])) at++;
            if (at > start && Folding.Fold(text[start..at]) is { Length: > 0 } folded) words.Add(new WrittenWord(folded, start, at, sentence, CaseOf(text[start..at])));
            else if (at == start && SentenceEnds.Contains(text[at++], StringComparison.Ordinal)) sentence++;
        }
        return words;
    }

    private static bool IsOfAWord(char c) => char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;

    private static WordCase CaseOf(string word)
    {
        if (!char.IsUpper(word[0])) return WordCase.Lower;
        return word.Length > 1 && !word.Any(char.IsLower) ? WordCase.Capitals : WordCase.Initial;
    }
}

internal enum WordCase
{
    Lower,

    /// <summary>« Durand ».</summary>
    Initial,

    /// <summary>« DURAND ».</summary>
    Capitals,
}
