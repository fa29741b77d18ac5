using System.Text.Json;
using E4Bot.Domain.Questions;

namespace E4Bot.Domain.Tests.Questions;

/// <summary>Questions as teachers type them, and what each is to be read as, in its canonical words.</summary>
internal static class QuestionCorpus
{
    public static readonly IReadOnlyList<AskedQuestion> All =
        JsonSerializer.Deserialize<AskedQuestion[]>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Questions", "asked.json")), JsonSerializerOptions.Web)!;

    /// <summary>Those that stand by themselves and are understood.</summary>
    public static readonly IReadOnlyList<AskedQuestion> Understood = [.. All.Where(asked => asked.Before is null && asked.Read() is Reading.Understood)];

    /// <summary>A reading as the corpus writes it.</summary>
    public static string Written(Reading reading, QuestionScope scope) => reading switch
    {
        Reading.Understood understood => QuestionWords.Of(understood.Question, scope),
        Reading.Several several => "several: " + string.Join(" | ", several.Questions.Select(question => QuestionWords.Of(question, scope))),
        Reading.NotThere missing => $"not there: {missing.Part} {missing.Word}",
        _ => "not understood",
    };
}

/// <param name="Scope">Which of <see cref="QuestionScopes"/>.</param>
/// <param name="Before">The question before it, in canonical words.</param>
internal sealed record AskedQuestion(string Scope, string Text, string? Before, string Expected, bool GoesOn)
{
    public QuestionScope Session => QuestionScopes.Named(Scope);

    public Reading Read() => Read(Text);

    /// <summary>The same question, typed otherwise.</summary>
    public Reading Read(string text) => QuestionReader.Read(text, Session, QuestionBefore());

    private Question? QuestionBefore() => Before is null ? null : Assert.IsType<Reading.Understood>(QuestionReader.Read(Before, Session)).Question;
}
