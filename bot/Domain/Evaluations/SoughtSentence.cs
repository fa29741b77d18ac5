using E4Bot.Domain.French;

namespace E4Bot.Domain.Evaluations;

/// <summary>A sentence that is looked for in texts again and again: folded once.</summary>
internal sealed record SoughtSentence
{
    public SoughtSentence(string text)
    {
        Text = text;
        Folded = $" {Folding.Fold(text)} ";
    }

    public string Text { get; }

    public string Folded { get; }
}
