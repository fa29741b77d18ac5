using E4Bot.Cards.French;
using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Questions;

namespace E4Bot.Cards.Answers;

/// <summary>What the penalties did to the notes, and whom they concern.</summary>
internal static class PenaltyAnswer
{
    public static Answer Of(Population population) => PenaltyEffect.Of(population.Graded) switch
    {
        null => new Answer(FiguresText.Nothing(population)),
        { Penalised: 0 } effect => new Answer($"Aucune pénalité parmi {Typography.Count(effect.N, "note")}."),
        { } effect => new Answer($"{Typography.Count(effect.Penalised, "personne candidate a", "personnes candidates ont")} une pénalité, sur {Typography.Count(effect.N, "note")}.")
        {
            Figures = [$"Moyenne avant pénalités : {Note(effect.MeanBefore)} ; après : {Note(effect.MeanAfter)}.", .. effect.Shares.Where(share => share.Points > 0).SelectMany(Lines)],
        },
    };

    private static IEnumerable<string> Lines(PenaltyShare share) => share.Graded.Select(graded => $"{NoteWords.Who(graded.Candidate)} : {SumText.Of(graded.Sum)}");

    private static string Note(decimal mean) => Typography.OutOf20(Math.Round(mean, 2, MidpointRounding.AwayFromZero));
}
