namespace E4Bot.Domain.Questions.Words;

/// <summary>All phrases of the tables, the longest found first.</summary>
internal static class Lexicon
{
    /// <summary>Letters from which a word is long enough to be told from others when one of them is wrong; the options' names are known by less.</summary>
    private const int LeastCorrected = 5;

    private static readonly Node Root = new();

    private static readonly Dictionary<string, WordForm> Forms = new(StringComparer.Ordinal);

    private static readonly HashSet<string> Words = new(StringComparer.Ordinal);

    static Lexicon()
    {
        foreach (var term in AllTerms)
            foreach (var phrase in PhraseNotation.Expand(term.Phrases))
                Add(term.Meaning, phrase);
    }

    public static IEnumerable<Term> AllTerms => [.. AskedTerms.All, .. ProgressTerms.All, .. FilterTerms.All, .. HarmlessTerms.All];

    /// <summary>The words that a misspelt one may have been meant as.</summary>
    public static IEnumerable<WordForm> Correctable => Forms.Values
        .Select(form => form with { Alone = Root.Next.GetValueOrDefault(form.Word)?.Meaning })
        .Where(form => form.Alone != Meaning.Harmless && (form.Word.Length >= LeastCorrected || form.Alone is Meaning.Sisr or Meaning.Slam));

    public static bool Knows(string word) => Words.Contains(word);

    /// <returns>What the longest phrase that begins here says, and where it ends.</returns>
    public static (Meaning Meaning, int End)? At(IReadOnlyList<Token> tokens, int at)
    {
        (Meaning, int)? longest = null;
        var node = Root;
        for (var end = at; end < tokens.Count && KeyOf(tokens[end]) is { } key && node.Next.TryGetValue(key, out var next); end++)
        {
            node = next;
            if (node.Meaning is { } meaning) longest = (meaning, end + 1);
        }
        return longest;
    }

    private static string? KeyOf(Token token) => token switch
    {
        Token.Word word => word.Folded,
        Token.Number number => number.Written,
        _ => null,
    };

    private static void Add(Meaning meaning, IReadOnlyList<WordForm> phrase)
    {
        var node = Root;
        foreach (var form in phrase)
        {
            Words.Add(form.Word);
            if (meaning != Meaning.Harmless) Forms.TryAdd(form.Word, form);
            if (!node.Next.TryGetValue(form.Word, out var next)) node.Next.Add(form.Word, next = new Node());
            node = next;
        }
        if (node.Meaning is { } other && other != meaning)
            throw new InvalidOperationException($"« {string.Join(' ', phrase.Select(form => form.Word))} » says both {other} and {meaning}.");
        node.Meaning = meaning;
    }

    private sealed class Node
    {
        public Dictionary<string, Node> Next { get; } = new(StringComparer.Ordinal);

        public Meaning? Meaning { get; set; }
    }
}
