namespace E4Bot.Domain.Wording;

/// <summary>Words found in a text, from one to the one before <paramref name="End"/>.</summary>
internal readonly record struct Found(int Start, int End)
{
    private const int Around = 2;

    /// <summary>All places of any of the patterns; of several at one place, the longest.</summary>
    public static IEnumerable<Found> Of(IReadOnlyList<WrittenWord> words, IReadOnlyList<WordPattern> patterns)
    {
        for (var at = 0; at < words.Count; at++)
            if (patterns.Max(pattern => pattern.EndAt(words, at)) is { } end && end > at) yield return new Found(at, end);
    }

    /// <summary>As it was typed, with a word or two around it from the same sentence.</summary>
    public string Excerpt(string text, IReadOnlyList<WrittenWord> words)
    {
        var (first, last) = (Start, End - 1);
        while (first > 0 && Start - first < Around && words[first - 1].Sentence == words[Start].Sentence) first--;
        while (last + 1 < words.Count && last + 1 - End < Around && words[last + 1].Sentence == words[End - 1].Sentence) last++;
        return text[words[first].Start..words[last].End];
    }
}
