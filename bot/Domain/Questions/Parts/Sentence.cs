using E4Bot.Domain.Questions.Known;
using E4Bot.Domain.Questions.Words;

namespace E4Bot.Domain.Questions.Parts;

/// <summary>A question's words, and what they are read against.</summary>
internal sealed class Sentence(IReadOnlyList<Token> tokens, QuestionScope scope)
{
    public IReadOnlyList<Token> Tokens { get; } = tokens;

    public QuestionScope Scope { get; } = scope;

    public ScopeIndex Known { get; } = ScopeIndex.Of(scope);

    public string? WordAt(int at) => at >= 0 && at < Tokens.Count && Tokens[at] is Token.Word word ? word.Folded : null;

    public bool IsWord(int at, params ReadOnlySpan<string> words) => WordAt(at) is { } word && words.Contains(word);

    /// <returns>Past the words that stand here one after the other; <paramref name="at"/> itself when none does.</returns>
    public int Past(int at, params ReadOnlySpan<string> words)
    {
        while (IsWord(at, words)) at++;
        return at;
    }

    public (Meaning Meaning, int End)? TermAt(int at) => Lexicon.At(Tokens, at);

    public bool Says(int at, Meaning meaning) => TermAt(at)?.Meaning == meaning;

    public (decimal Value, int End)? NumberAt(int at) => NumberWords.At(Tokens, at);

    /// <summary>A word that is neither in a table nor in the session.</summary>
    public bool IsUnknown(int at) => WordAt(at) is { } word && !Known.Knows(word);

    /// <summary>« e4 », which was cut where its letters end.</summary>
    public string WrittenAsOne(int from, int to) => string.Concat(Tokens.Skip(from).Take(to - from).Select(token => token.Written));

    public string Written(int from, int to) => string.Join(' ', Tokens.Skip(from).Take(to - from).Select(token => token.Written));
}
