using E4Bot.Domain.Questions;

namespace E4Bot.Domain.Tests.Questions;

/// <summary>Every question of the corpus is read as it is meant, or refused where it should be.</summary>
public sealed class QuestionCorpusTests
{
    public static TheoryData<int> Places => [.. Enumerable.Range(0, QuestionCorpus.All.Count)];

    [Theory]
    [MemberData(nameof(Places))]
    public void A_question_is_read_as_it_is_meant(int place)
    {
        var asked = QuestionCorpus.All[place];

        var reading = asked.Read();

        Assert.Equal((asked.Text, asked.Expected), (asked.Text, QuestionCorpus.Written(reading, asked.Session)));
        Assert.Equal((asked.Text, asked.GoesOn), (asked.Text, reading is Reading.Understood { GoesOn: true }));
    }

    [Fact]
    public void The_corpus_is_large_and_a_quarter_of_it_is_hard()
    {
        var isHard = QuestionCorpus.All.Count(asked => asked.Before is not null || !char.IsLetter(asked.Expected[0]) || asked.Expected is "not understood" || asked.Expected.Contains(": ", StringComparison.Ordinal));

        Assert.True(QuestionCorpus.All.Count >= 400, $"{QuestionCorpus.All.Count} questions.");
        Assert.True(isHard * 4 >= QuestionCorpus.All.Count, $"{isHard} of {QuestionCorpus.All.Count} are hard.");
    }

    [Fact]
    public void No_question_stands_there_twice() =>
        Assert.Equal(QuestionCorpus.All.Count, QuestionCorpus.All.Select(asked => (asked.Scope, asked.Text, asked.Before)).Distinct().Count());
}
