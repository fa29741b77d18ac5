using E4Bot.Domain.French;
using E4Bot.Domain.Registry;

namespace E4Bot.Domain.Wording;

/// <summary>
/// The names and numbers of a session's candidates, looked for in texts about one of them. Many a surname is a word too (« Petit », « Blanc »): alone, it
/// counts only where it is written as a name, and only of who is heard in the same centre.
/// </summary>
public sealed class CandidateNames
{
    private const int LeastAlone = 3;

    private static readonly string[] Titles = ["m", "mr", "mme", "mlle", "monsieur", "madame", "mademoiselle"];

    private readonly ILookup<string, Name> byFirstWord;
    private readonly HashSet<string> numbers;

    public CandidateNames(IEnumerable<Candidate> candidates)
    {
        var names = candidates.Select(candidate => new Name(candidate, Split(candidate.LastName), Split(candidate.FirstName))).ToArray();
        byFirstWord = names.Where(name => name.Last.Length > 0).ToLookup(name => name.Last[0], StringComparer.Ordinal);
        numbers = names.Select(name => name.Candidate.Number.Value).ToHashSet(StringComparer.Ordinal);
    }

    /// <param name="known">Full names that may stand there: those of the members.</param>
    internal IEnumerable<Found> OthersThan(Candidate candidate, IReadOnlyList<string> known, IReadOnlyList<WrittenWord> words)
    {
        var excused = known.Append(candidate.FullName).Select(name => Split(name)).ToArray();
        for (var at = 0; at < words.Count; at++)
        {
            var place = at;
            if (words[at].Folded != candidate.Number.Value && numbers.Contains(words[at].Folded)) yield return new Found(at, at + 1);
            else if (byFirstWord[words[at].Folded].Max(name => End(name, candidate, excused, words, place)) is { } end) yield return new Found(at, end);
        }
    }

    private static int? End(Name name, Candidate candidate, string[][] excused, IReadOnlyList<WrittenWord> words, int at)
    {
        var end = at + name.Last.Length;
        if (name.Candidate.Number == candidate.Number || !Stands(name.Last, words, at)) return null;
        if (excused.Any(own => name.Last.All(own.Contains) && name.First.All(own.Contains))) return null;
        if (name.First.Length > 0 && (Stands(name.First, words, end) || Stands(name.First, words, at - name.First.Length))) return end;
        return excused.Any(own => name.Last.All(own.Contains)) || name.Candidate.Commission.Centre != candidate.Commission.Centre || !IsWrittenAsAName(name, words, at) ? null : end;
    }

    private static bool IsWrittenAsAName(Name name, IReadOnlyList<WrittenWord> words, int at)
    {
        if (name.Last.Sum(word => word.Length) < LeastAlone) return false;
        if (at > 0 && Titles.Contains(words[at - 1].Folded)) return true;
        var opensSentence = at == 0 || words[at - 1].Sentence != words[at].Sentence;
        return words[at].Case == WordCase.Capitals || (words[at].Case == WordCase.Initial && !opensSentence);
    }

    private static bool Stands(string[] name, IReadOnlyList<WrittenWord> words, int at)
    {
        if (at < 0 || at + name.Length > words.Count) return false;
        for (var i = 0; i < name.Length; i++)
            if (words[at + i].Folded != name[i]) return false;
        return true;
    }

    private static string[] Split(string name) => Folding.Fold(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private sealed record Name(Candidate Candidate, string[] Last, string[] First);
}
