using E4Bot.Domain.Notes;
using E4Bot.Domain.Wording;

namespace E4Bot.Cards.French;

/// <summary>What is remarked on in the words that a candidate may read.</summary>
public static class WordingText
{
    public const string Heading = "À relire avant de viser";

    public const string Meaning = "La personne candidate peut demander à lire ces textes. Ce ne sont que des remarques : la commission décide, et peut viser.";

    public static string Of(WordingRemark remark, NoteSum? sum) => $"{Concern(remark.Concern, sum)} ({Where(remark.Where)})";

    private static string Concern(WordingConcern concern, NoteSum? sum) => concern switch
    {
        WordingConcern.OtherCandidate => "Une autre personne candidate y est désignée",
        WordingConcern.Health => "La santé ou le handicap y est évoqué",
        WordingConcern.Comparison => "Une comparaison avec d'autres personnes candidates",
        WordingConcern.OtherNote => "Une autre note que la note finale y est écrite",
        WordingConcern.LevelAgainstNote => $"Ces mots contredisent la note{(sum is null ? "" : $", {Typography.OutOf20(sum.Rounded)} avant pénalité")}",
        _ => throw new ArgumentOutOfRangeException(nameof(concern)),
    };

    private static string Where(SheetText text) => text switch
    {
        SheetText.Observation1 => "observations, partie 1",
        SheetText.Observation2 => "observations, partie 2",
        SheetText.Appreciation => "appréciation",
        _ => throw new ArgumentOutOfRangeException(nameof(text)),
    };
}
