namespace E4Bot.Domain.Questions.Words;

/// <summary>French words that look like a misspelt one of ours and are not: a question that has one is not understood rather than bent.</summary>
internal static class OtherWords
{
    private static readonly HashSet<string> All = [.. Listed.Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    public static bool Has(string word) => All.Contains(word);

    private const string Listed = "";
}
