using E4Bot.Cards.French;
using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Questions;

namespace E4Bot.Cards.Answers;

/// <summary>What the penalties did to the notes, and whom they concern.</summary>
internal static class PenaltyAnswer
{
    public static Answer Of(Population population)
    {
        GradedCandidate[] penalised = [.. population.Graded.Where(graded => graded.PenaltyPoints > 0)];
        return new Answer(penalised.Length == 0
            ? $"Aucune pénalité parmi {Typography.Count(population.Graded.Count, "note")}."
            : $"{Typography.Count(penalised.Length, "personne candidate a", "personnes candidates ont")} une pénalité, sur {Typography.Count(population.Graded.Count, "note")}.")
        {
            Figures = penalised.Length == 0 ? [] :
            [
                $"Moyenne avant pénalités : {Mean(population, NoteBasis.BeforePenalties)} ; après : {Mean(population, NoteBasis.AfterPenalties)}.",
                .. penalised.Select(graded => $"{NoteWords.Who(graded.Candidate)} : {SumText.Of(graded.Sum)}"),
            ],
        };
    }

    private static string Mean(Population population, NoteBasis basis) =>
        Typography.OutOf20(Math.Round((decimal)population.Notes(basis).Sum() / population.Graded.Count, 2, MidpointRounding.AwayFromZero));
}
