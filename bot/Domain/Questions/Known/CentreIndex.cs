using E4Bot.Domain.Questions.Words;
using E4Bot.Domain.Registry;

namespace E4Bot.Domain.Questions.Known;

/// <summary>The session's centres by the words of their names.</summary>
internal sealed class CentreIndex
{
    /// <summary>What many centres are called: such a word alone names none of them.</summary>
    private static readonly HashSet<string> Common = new(StringComparer.Ordinal)
    {
        "centre", "lycee", "etablissement", "college", "institut", "cfa", "ecole", "campus", "ensemble", "scolaire", "prive", "public", "polyvalent", "general", "technologique",
        "professionnel", "lpo", "lp", "lgt", "de", "du", "des", "d", "la", "le", "les", "l", "saint", "sainte", "st", "ste", "sur", "en", "et", "a", "sup", "superieur",
    };

    private readonly (string Name, string[] Words)[] centres;
    private readonly ILookup<string, int> byWord;

    public CentreIndex(IReadOnlyList<CommissionKey> commissions)
    {
        centres = [.. commissions.Select(key => key.Centre).Distinct().Select(name => (name, Split(name)))];
        byWord = centres.SelectMany((centre, at) => centre.Words.Distinct().Select(word => (word, at))).ToLookup(pair => pair.word, pair => pair.at, StringComparer.Ordinal);
    }

    public int Count => centres.Length;

    public IEnumerable<string> Words => byWord.Select(group => group.Key).Where(word => !Common.Contains(word));

    public bool Knows(string word) => byWord.Contains(word);

    public static bool IsCommon(string word) => Common.Contains(word);

    /// <summary>« Lycée », « centre »: what comes before a name.</summary>
    public static bool IsKindOfCentre(string word) => word is "centre" or "lycee" or "etablissement" or "cfa" or "ecole" or "campus" or "college" or "institut";

    /// <returns>The longest run of words from here that some centre's name has in their order, and the centres that have it.</returns>
    public (IReadOnlyList<string> Centres, int End)? At(IReadOnlyList<Token> tokens, int at)
    {
        int[] having = [.. Enumerable.Range(0, centres.Length)];
        (IReadOnlyList<string>, int)? longest = null;
        var run = new List<string>();
        for (var end = at; end < tokens.Count && KeyOf(tokens[end]) is { } word; end++)
        {
            run.Add(word);
            having = [.. (run.Count == 1 ? byWord[word] : having).Where(centre => Has(centres[centre].Words, run))];
            if (having.Length == 0) break;
            if (NamesThem(run, having)) longest = (Named(run, having), end + 1);
        }
        return longest;
    }

    private bool NamesThem(List<string> run, int[] having) =>
        (run.Any(word => word.Length > 1 && !Common.Contains(word)) && (run.Count > 1 || !Lexicon.Knows(run[0]))) || having.Any(centre => centres[centre].Words.SequenceEqual(run));

    /// <summary>The whole name goes before a part of a longer one.</summary>
    private IReadOnlyList<string> Named(List<string> run, int[] having)
    {
        int[] whole = [.. having.Where(centre => centres[centre].Words.SequenceEqual(run))];
        return [.. (whole.Length > 0 ? whole : having).Select(centre => centres[centre].Name)];
    }

    private static bool Has(string[] words, List<string> run)
    {
        var found = 0;
        foreach (var word in words)
            if (found < run.Count && run[found] == word) found++;
        return found == run.Count;
    }

    private static string? KeyOf(Token token) => token switch
    {
        Token.Word word => word.Folded,
        Token.Number number => number.Written,
        _ => null,
    };

    private static string[] Split(string name) => [.. Tokens.Of(name, _ => false).Select(KeyOf).OfType<string>().Where(word => word != ",")];
}
