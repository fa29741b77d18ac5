using System.Runtime.CompilerServices;
using E4Bot.Domain.French;
using E4Bot.Domain.Questions.Words;
using E4Bot.Domain.Registry;

namespace E4Bot.Domain.Questions.Known;

/// <summary>Candidates by the words of their names, and by their numbers. Made once for a list of candidates, however many questions are read against it.</summary>
internal sealed class CandidateIndex
{
    /// <summary>« De », « Le »: part of a name, and never enough of one.</summary>
    private const int LeastOfAName = 3;

    private static readonly ConditionalWeakTable<IReadOnlyList<Candidate>, CandidateIndex> Made = [];

    private readonly ILookup<string, Candidate> byWord;
    private readonly Dictionary<string, Candidate> byNumber;

    private CandidateIndex(IReadOnlyList<Candidate> candidates)
    {
        byWord = candidates.SelectMany(candidate => WordsOf(candidate).Select(word => (word, candidate))).ToLookup(pair => pair.word, pair => pair.candidate, StringComparer.Ordinal);
        byNumber = candidates.DistinctBy(candidate => candidate.Number).ToDictionary(candidate => Folding.Fold(candidate.Number.Value), StringComparer.Ordinal);
    }

    public static CandidateIndex Of(IReadOnlyList<Candidate> candidates) => Made.GetValue(candidates, made => new CandidateIndex(made));

    public bool HasNumber(string folded) => byNumber.ContainsKey(folded);

    public bool HasName(string word) => word.Length >= LeastOfAName && byWord.Contains(word);

    public Candidate? Find(string number) => byNumber.GetValueOrDefault(number);

    /// <returns>Who has all words of the longest run from here in their name, and where it ends.</returns>
    public (IReadOnlyList<Candidate> Candidates, int End)? NamedAt(IReadOnlyList<Token> tokens, int at)
    {
        IReadOnlyList<Candidate> having = [];
        var (end, longest) = (at, 0);
        for (; end < tokens.Count && tokens[end] is Token.Word { Folded: var word }; end++)
        {
            Candidate[] with = [.. end == at ? byWord[word] : having.Where(candidate => WordsOf(candidate).Contains(word))];
            if (with.Length == 0) break;
            (having, longest) = (with, Math.Max(longest, word.Length));
        }
        return end == at || longest < LeastOfAName ? null : (having, end);
    }

    private static IEnumerable<string> WordsOf(Candidate candidate) =>
        Folding.Fold(candidate.FullName).Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct();
}
