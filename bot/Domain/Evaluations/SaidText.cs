using E4Bot.Domain.French;

namespace E4Bot.Domain.Evaluations;

/// <summary>
/// A text in which sentences are looked for (rule 5), without regard to case, accents, apostrophes and spacing.
/// « Il n'y a pas le moindre défaut de… » holds the words of « défaut de… » and says the contrary: it does not count.
/// </summary>
internal sealed class SaidText(string text)
{
    private readonly string said = text.Length == 0 ? "" : $" {Folding.Fold(text)} ";

    public bool Says(SoughtSentence sentence)
    {
        var sought = sentence.Folded;
        for (var at = said.IndexOf(sought, StringComparison.Ordinal); at >= 0; at = said.IndexOf(sought, at + 1, StringComparison.Ordinal))
        {
            if (!IsDenied(at)) return true;
        }
        return false;
    }

    private bool IsDenied(int at) => Denial.Ends(Clause.Before(text, said[..at].Count(c => c == ' ')));
}
