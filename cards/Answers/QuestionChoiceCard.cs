using E4Bot.Cards.Adaptive;
using E4Bot.Cards.Lists;
using E4Bot.Domain.Questions;

namespace E4Bot.Cards.Answers;

/// <summary>A question that may be meant in more than one way: the asker says which, by one press.</summary>
public static class QuestionChoiceCard
{
    /// <summary>Buttons on one card.</summary>
    private const int Most = 6;

    /// <param name="words">A question in the words that are read as the same question.</param>
    public static AdaptiveCard Of(IReadOnlyList<Question> questions, Func<Question, string> words) => SentenceCard.Of(
        "Que voulez-vous dire ?",
        ["Votre question peut se lire de plusieurs façons. Rien n'est calculé avant votre choix."],
        [.. questions.Take(Most).Select(words).Select(text => HelpCard.Say(text))]);
}
