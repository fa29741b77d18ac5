using System.Text;
using E4Bot.Domain.French;

namespace E4Bot.Domain.Evaluations;

/// <summary>The words of a text, folded, up to one of them and back to the mark of punctuation before it: what is said in one breath.</summary>
internal static class Clause
{
    private const string Marks = ".,;:!?…()[]–—\n";

    /// <summary>A letter that no French text is written with, to outlive the folding where a mark stood.</summary>
    private const string Break = " \u02AD ";

    /// <param name="word">How many of the text's words come before the one in question.</param>
    public static IReadOnlyList<string> Before(string text, int word)
    {
        var marked = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            if (Marks.Contains(c, StringComparison.Ordinal)) marked.Append(Break);
            else marked.Append(c);
        }

        var clause = new List<string>();
        var left = word;
        foreach (var each in Folding.Fold(marked.ToString()).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (each == Break.Trim()) clause.Clear();
            else if (left-- > 0) clause.Add(each);
            else break;
        }
        return clause;
    }
}
