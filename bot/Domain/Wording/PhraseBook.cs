using E4Bot.Domain.Evaluations;

namespace E4Bot.Domain.Wording;

/// <summary>The sentences that a member writes again and again, theirs alone. Oldest first; none stands there twice.</summary>
public sealed record PhraseBook(IReadOnlyList<string> Phrases)
{
    /// <summary>As many as a phone shows in a list that is still read.</summary>
    public const int Most = 20;

    public const int MaximumLength = 300;

    public static readonly PhraseBook Empty = new([]);

    /// <returns>The book with the phrase; or the same, and why it was not taken.</returns>
    public (PhraseBook Book, PhraseProblem? Problem) With(string text)
    {
        if (Texts.Clean(text) is not { } clean) return (this, PhraseProblem.Unreadable);
        if (clean.Length == 0) return (this, PhraseProblem.Empty);
        if (clean.Length > MaximumLength) return (this, PhraseProblem.TooLong);
        if (Phrases.Contains(clean)) return (this, null);
        return Phrases.Count >= Most ? (this, PhraseProblem.Full) : (new PhraseBook([.. Phrases, clean]), null);
    }

    public PhraseBook Without(string phrase) => new([.. Phrases.Where(kept => kept != phrase)]);
}

/// <summary>Why a phrase is not taken.</summary>
public enum PhraseProblem
{
    Empty,
    TooLong,
    Unreadable,
    Full,
}
