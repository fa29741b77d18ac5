namespace E4Bot.Domain.Questions;

/// <summary>
/// A question in words, as it was understood: « moyenne, commission 3, SISR, avant pénalités ». There is one way to say each, and reading it gives the same question again.
/// </summary>
public static class QuestionWords
{
    /// <param name="scope">Whose centres tell whether a commission's number says enough.</param>
    public static string Of(Question question, QuestionScope scope) =>
        string.Join(", ", [AskingWords.Of(question.Asking, scope), .. FilterWords.Of(question, scope)]);
}
