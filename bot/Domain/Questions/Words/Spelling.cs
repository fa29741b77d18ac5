namespace E4Bot.Domain.Questions.Words;

/// <summary>
/// The word that a misspelt one was meant as: one slip in four to seven letters, two in more; and only where a single word is nearest. Short words and numbers stay
/// as they are, and a word that French has, or the session, is not misspelt.
/// </summary>
/// <param name="words">That may have been meant.</param>
internal sealed class Spelling(IEnumerable<WordForm> words)
{
    private const int Short = 4;
    private const int Long = 8;

    private readonly ILookup<int, WordForm> byLength = words.Where(form => form.Word.Length >= Short && form.Word.All(char.IsLetter)).ToLookup(form => form.Word.Length);

    /// <returns>Null when no word is near, or more than one.</returns>
    public WordForm? Meant(string word)
    {
        var slips = SlipsIn(word);
        for (var allowed = 1; allowed <= slips; allowed++)
        {
            var near = Near(word, allowed);
            if (near.Count > 0) return near.All(form => SaysTheSame(form, near[0])) ? near[0] : null;
        }
        return null;
    }

    private static bool SaysTheSame(WordForm one, WordForm other) => one.Entry == other.Entry || (one.Alone is not null && one.Alone == other.Alone);

    private static int SlipsIn(string word) => word.Length switch
    {
        < Short => 0,
        < Long => 1,
        _ => 2,
    };

    private List<WordForm> Near(string word, int slips)
    {
        var near = new List<WordForm>();
        for (var length = word.Length - slips; length <= word.Length + slips; length++)
            foreach (var form in byLength[length])
                if (SlipsIn(form.Word) >= slips && BeginsAlike(word, form.Word) && Slips.Between(word, form.Word, slips) <= slips) near.Add(form);
        return near;
    }

    /// <summary>Hardly anybody misses a word's first letter, and many words differ by it alone: « vote » is no « note ».</summary>
    private static bool BeginsAlike(string word, string meant) => word[0] == meant[0] || (word[0] == meant[1] && word[1] == meant[0]) || meant.Length >= Long + 2;
}
