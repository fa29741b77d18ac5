using System.Runtime.CompilerServices;
using E4Bot.Domain.Questions.Words;
using E4Bot.Domain.Registry;

namespace E4Bot.Domain.Questions.Known;

/// <summary>What a session has, made ready for reading: made once for a scope.</summary>
internal sealed class ScopeIndex
{
    private static readonly ConditionalWeakTable<QuestionScope, ScopeIndex> Made = [];

    private readonly QuestionScope scope;
    private readonly ILookup<int, CommissionKey> byNumber;
    private readonly Spelling spelling;

    private ScopeIndex(QuestionScope scope)
    {
        this.scope = scope;
        Centres = new CentreIndex(scope.Commissions);
        Lines = new LineIndex(scope.Grid);
        byNumber = scope.Commissions.ToLookup(key => key.Number);
        var own = Centres.Words.Concat(Lines.Words).Concat(DayNames.All).Concat(CommissionNames.All).Where(word => word.Length > 4).Select(word => new WordForm(word, word));
        spelling = new Spelling(Lexicon.Correctable.Concat(own).DistinctBy(form => form.Word));
    }

    public CentreIndex Centres { get; }

    public LineIndex Lines { get; }

    public CandidateIndex Candidates => CandidateIndex.Of(scope.Candidates);

    public static ScopeIndex Of(QuestionScope scope) => Made.GetValue(scope, made => new ScopeIndex(made));

    /// <summary>The commissions of a number, one of each centre at most.</summary>
    public IEnumerable<CommissionKey> Numbered(int number) => byNumber[number];

    /// <summary>A text's pieces, its misspelt words as they were meant.</summary>
    public IReadOnlyList<Token> TokensOf(string text) => [.. Tokens.Of(text, Candidates.HasNumber).Select(Corrected)];

    /// <summary>Whether a word is one that something in the session, or a term, has.</summary>
    public bool Knows(string word) =>
        Lexicon.Knows(word) || NumberWords.Knows(word) || DayNames.Knows(word) || CommissionNames.Knows(word) || Centres.Knows(word) || Lines.Knows(word) || CentreIndex.IsKindOfCentre(word);

    private Token Corrected(Token token)
    {
        if (token is not Token.Word { Folded: var word } written || !word.All(char.IsLetter)) return token;
        if (word.Length < 4 || Knows(word) || OtherWords.Has(word) || Candidates.HasName(word)) return token;
        return spelling.Meant(word) is { } meant ? written with { Folded = meant.Word } : token;
    }
}
