using E4Bot.Domain.French;
using E4Bot.Domain.Questions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace E4Bot.Domain.Tests.Questions;

/// <summary>How a question is typed does not change what it asks: case, accents, punctuation; and a slip of the finger changes it to nothing else.</summary>
public sealed class TypingTests
{
    /// <summary>The same texts at every run; another seed is a search for what no one has thought of.</summary>
    private const string Seed = "2027,7";

    private const int LongWord = 6;

    public static TheoryData<int> Places => [.. Enumerable.Range(0, QuestionCorpus.Understood.Count)];

    public static Arbitrary<(int Question, int Word, int Letter, int Kind)> Slips() => Arb.From(
        from question in Gen.Choose(0, QuestionCorpus.Understood.Count - 1)
        from word in Gen.Choose(0, 30)
        from letter in Gen.Choose(1, 30)
        from kind in Gen.Choose(0, 3)
        select (question, word, letter, kind));

    [Theory]
    [MemberData(nameof(Places))]
    public void Case_accents_and_punctuation_do_not_matter(int place)
    {
        var asked = QuestionCorpus.Understood[place];
        string[] typed = [asked.Text.ToUpperInvariant(), Plain(asked.Text), $"  {asked.Text} ???", $"« {asked.Text} »…", asked.Text.Replace(" ", "  ", StringComparison.Ordinal)];

        Assert.All(typed, text => Assert.Equal((text, asked.Expected), (text, QuestionCorpus.Written(asked.Read(text), asked.Session))));
    }

    [Property(MaxTest = 5000, Replay = Seed, Arbitrary = [typeof(TypingTests)])]
    public void A_slip_in_a_long_word_asks_nothing_else((int Question, int Word, int Letter, int Kind) any)
    {
        var asked = QuestionCorpus.Understood[any.Question];
        string[] words = asked.Text.Split(' ');
        var at = any.Word % words.Length;
        if (words[at].Length < LongWord || !words[at].All(char.IsLetter)) return;
        words[at] = Slipped(words[at], 1 + (any.Letter % (words[at].Length - 2)), any.Kind);
        var text = string.Join(' ', words);

        var reading = asked.Read(text);

        Assert.True(reading is not Reading.Understood || QuestionCorpus.Written(reading, asked.Session) == asked.Expected, $"{text}: {QuestionCorpus.Written(reading, asked.Session)}");
    }

    /// <summary>Without accents, as a phone's haste leaves them out; what is no letter stays.</summary>
    private static string Plain(string text) => string.Concat(text.Select(c => char.IsLetter(c) ? Folding.Fold($"{c}") : $"{c}"));

    private static string Slipped(string word, int at, int kind) => kind switch
    {
        0 => word.Remove(at, 1),
        1 => word.Insert(at, $"{word[at]}"),
        2 => word.Remove(at, 1).Insert(at, "x"),
        _ => $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}",
    };
}
