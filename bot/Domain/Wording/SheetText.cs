using E4Bot.Domain.Evaluations;

namespace E4Bot.Domain.Wording;

/// <summary>A text of the sheet that the candidate reads when it is handed over on a claim.</summary>
public enum SheetText
{
    Observation1,
    Observation2,
    Appreciation,
}

public static class SheetTexts
{
    public static string Of(Evaluation evaluation, SheetText text) => text switch
    {
        SheetText.Observation1 => evaluation.Observation1.Value,
        SheetText.Observation2 => evaluation.Observation2.Value,
        SheetText.Appreciation => evaluation.Appreciation.Value,
        _ => throw new ArgumentOutOfRangeException(nameof(text)),
    };
}
