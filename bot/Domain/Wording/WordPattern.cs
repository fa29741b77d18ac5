namespace E4Bot.Domain.Wording;

/// <summary>
/// Words that are looked for in their order within a sentence: « meilleur* candidat*|oral de la? session ». « | » parts alternatives, « * » stands for any
/// ending, « ? » for a word that may be absent. Folded, as the text is.
/// </summary>
internal sealed class WordPattern(string pattern)
{
    private readonly Slot[] slots = [.. pattern.Split(' ').Select(slot => new Slot(slot.TrimEnd('?').Split('|'), slot.EndsWith('?')))];

    /// <summary>Past the last word of what is found at <paramref name="at"/>; null when it is not there.</summary>
    public int? EndAt(IReadOnlyList<WrittenWord> words, int at) => End(words, at, words[at].Sentence, 0);

    private int? End(IReadOnlyList<WrittenWord> words, int at, int sentence, int slot)
    {
        if (slot == slots.Length) return at;
        var isThere = at < words.Count && words[at].Sentence == sentence && slots[slot].Takes(words[at].Folded);
        if (isThere && End(words, at + 1, sentence, slot + 1) is { } end) return end;
        return slots[slot].IsOptional ? End(words, at, sentence, slot + 1) : null;
    }

    private sealed record Slot(string[] Words, bool IsOptional)
    {
        public bool Takes(string word) =>
            Words.Any(w => w.EndsWith('*') ? word.AsSpan().StartsWith(w.AsSpan(0, w.Length - 1), StringComparison.Ordinal) : word == w);
    }
}
