using E4Bot.Domain.French;

namespace E4Bot.Domain.Questions.Words;

/// <summary>
/// How phrases are written down in a table of terms: « avant [les] pénalité(s) | proposée(s) ». « | » parts phrases, « (…) » is an ending that may be absent, « […] » a word that may be.
/// </summary>
internal static class PhraseNotation
{
    /// <returns>Each way of saying it, word by word, with the entry that each word is a form of.</returns>
    public static IEnumerable<IReadOnlyList<WordForm>> Expand(string phrases) => phrases
        .Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(phrase => Sequences([.. phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries)]));

    private static IEnumerable<IReadOnlyList<WordForm>> Sequences(string[] words) => words.Aggregate(
        (IEnumerable<IReadOnlyList<WordForm>>)[[]],
        (sequences, word) => sequences.SelectMany(sequence => WaysOf(word).Select(way => (IReadOnlyList<WordForm>)[.. sequence, .. way])));

    private static IEnumerable<IReadOnlyList<WordForm>> WaysOf(string word)
    {
        var mayBeAbsent = word[0] == '[';
        var entry = word.Trim('[', ']');
        var forms = FormsOf(entry).Select(form => (IReadOnlyList<WordForm>)[new WordForm(form, entry)]);
        return mayBeAbsent ? forms.Prepend([]) : forms;
    }

    private static IEnumerable<string> FormsOf(string entry)
    {
        var open = entry.IndexOf('(', StringComparison.Ordinal);
        if (open < 0) return [IsSign(entry) ? entry : Folding.Fold(entry)];
        var close = entry.IndexOf(')', open);
        return [.. FormsOf(entry[..open] + entry[(close + 1)..]), .. FormsOf(entry[..open] + entry[(open + 1)..close] + entry[(close + 1)..])];
    }

    private static bool IsSign(string entry) => !char.IsLetterOrDigit(entry[0]);
}

/// <param name="Entry">What it is a form of: « médiane(s) ». Of two forms of one entry, or two words that say the same, it does not matter which was meant.</param>
/// <param name="Alone">What it says by itself, if anything.</param>
internal readonly record struct WordForm(string Word, string Entry, Meaning? Alone = null);
