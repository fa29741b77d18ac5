using E4Bot.Domain.Evaluations;

namespace E4Bot.Cards.French;

/// <summary>How an evaluation that is entered afterwards is marked, wherever it is shown.</summary>
public static class PaperText
{
    public const string Mark = "Saisie différée d'après papier";

    public static string Of(PaperEntry paper) => $"{Mark} (oral du {Typography.Date(paper.HeardOn)})";
}
