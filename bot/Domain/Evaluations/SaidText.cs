using E4Bot.Domain.French;

namespace E4Bot.Domain.Evaluations;

/// <summary>
/// A text in which sentences are looked for (rule 5), without regard to case, accents, apostrophes and spacing.
/// « Aucun défaut de… » holds the words of « défaut de… » and says the contrary: it does not count.
/// </summary>
internal sealed class SaidText(string text)
{
    private static readonly string[] Denials = ["aucun", "sans", "nul", "ni", "de"];

    private readonly string said = text.Length == 0 ? "" : $" {Folding.Fold(text)} ";

    public bool Says(SoughtSentence sentence)
    {
        var sought = sentence.Folded;
        for (var at = said.IndexOf(sought, StringComparison.Ordinal); at >= 0; at = said.IndexOf(sought, at + 1, StringComparison.Ordinal))
        {
            if (!Denials.Contains(WordBefore(at))) return true;
        }
        return false;
    }

    private string WordBefore(int at)
    {
        var before = said[..at];
        return before[(before.LastIndexOf(' ') + 1)..];
    }
}
