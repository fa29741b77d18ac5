using E4Bot.Domain.French;

namespace E4Bot.Domain.Evaluations;

/// <summary>
/// Whether a text says a sentence (rule 5), without regard to case, accents, apostrophes and spacing.
/// « Aucun défaut de… » holds the words of « défaut de… » and says the contrary: it does not count.
/// </summary>
internal static class Mentions
{
    private static readonly string[] Denials = ["aucun", "sans", "nul", "ni", "de"];

    public static bool Says(string text, string sentence)
    {
        if (text.Length == 0) return false;
        var said = $" {Folding.Fold(text)} ";
        var sought = $" {Folding.Fold(sentence)} ";
        for (var at = said.IndexOf(sought, StringComparison.Ordinal); at >= 0; at = said.IndexOf(sought, at + 1, StringComparison.Ordinal))
        {
            if (!Denials.Contains(WordBefore(said, at))) return true;
        }
        return false;
    }

    private static string WordBefore(string said, int at)
    {
        var before = said[..at];
        return before[(before.LastIndexOf(' ') + 1)..];
    }
}
