using E4Bot.Domain.Questions;
using FsCheck.Xunit;

namespace E4Bot.Domain.Tests.Questions;

/// <summary>The words in which a question is shown say it whole: whoever types them asks the same again.</summary>
[Properties(Arbitrary = [typeof(AnyQuestion)])]
public sealed class QuestionWordsTests
{
    /// <summary>The same texts at every run; another seed is a search for what no one has thought of.</summary>
    private const string Seed = "2027,7";

    [Property(MaxTest = 3000, Replay = Seed)]
    internal void A_question_is_read_back_from_its_words(AnyQuestion any)
    {
        var words = QuestionWords.Of(any.Question, any.Scope);

        Assert.Equal((words, any.Question), (words, (QuestionReader.Read(words, any.Scope) as Reading.Understood)?.Question));
    }

    [Theory]
    [InlineData("moy comm 3 sisr", "moyenne, commission 3, SISR, avant pénalités")]
    [InlineData("combien ont la moyenne après pénalités", "combien ont 10 et plus, après pénalités")]
    [InlineData("profil de Noé Petit", "profil de Noé PETIT (n°\u00A000123456793)")]
    [InlineData("veille", "niveaux sur la compétence «\u00A0Organiser son développement professionnel\u00A0»")]
    public void The_words_are_short_and_French(string text, string words) =>
        Assert.Equal(words, QuestionWords.Of(Assert.IsType<Reading.Understood>(QuestionReader.Read(text, QuestionScopes.One)).Question, QuestionScopes.One));
}
