using E4Bot.Domain.Wording;

namespace E4Bot.Domain.Tests.Wording;

/// <summary>A member's own phrases: few, short, readable, each once.</summary>
public sealed class PhraseBookTests
{
    [Fact]
    public void A_phrase_is_kept_as_it_reads() => Assert.Equal(["Bon oral."], PhraseBook.Empty.With(" \tBon oral.\u200B\r\n").Book.Phrases);

    [Fact]
    public void The_same_phrase_stands_there_once() => Assert.Equal((1, null), (Twice.Book.Phrases.Count, Twice.Problem));

    [Theory]
    [InlineData("", PhraseProblem.Empty)]
    [InlineData(" \u200B\n", PhraseProblem.Empty)]
    [InlineData("a\u0000b", PhraseProblem.Unreadable)]
    public void What_is_none_is_not_kept(string text, PhraseProblem problem) => Assert.Equal((PhraseBook.Empty, problem), PhraseBook.Empty.With(text));

    [Fact]
    public void Half_a_character_is_not_kept() => Assert.Equal(PhraseProblem.Unreadable, PhraseBook.Empty.With("Bon \uD83D").Problem);

    [Fact]
    public void A_long_one_is_not_kept()
    {
        Assert.Null(PhraseBook.Empty.With(new string('a', PhraseBook.MaximumLength)).Problem);
        Assert.Equal(PhraseProblem.TooLong, PhraseBook.Empty.With(new string('a', PhraseBook.MaximumLength + 1)).Problem);
    }

    [Fact]
    public void A_full_book_takes_none_until_one_is_put_away()
    {
        var full = Enumerable.Range(1, PhraseBook.Most).Aggregate(PhraseBook.Empty, (book, i) => book.With($"Phrase {i}.").Book);

        Assert.Equal(PhraseProblem.Full, full.With("Une de plus.").Problem);
        Assert.Null(full.Without("Phrase 3.").With("Une de plus.").Problem);
    }

    private static (PhraseBook Book, PhraseProblem? Problem) Twice => PhraseBook.Empty.With("Bon oral.").Book.With("Bon oral. ");
}
