using E4Bot.Cards.French;
using E4Bot.Domain.Questions;
using E4Bot.Domain.Registry;

namespace E4Bot.Cards.Answers;

/// <summary>How far it has come, all together and commission by commission. Never how fast anybody is.</summary>
internal static class ProgressAnswer
{
    public static Answer Of(Question question, Population population)
    {
        var settled = population.Candidates.Count(standing => standing.Outstanding is null);
        var left = population.Registered - settled;
        return new Answer(left == 0 && settled > 0
            ? $"Tout est terminé : {Typography.Count(settled, "résultat établi", "résultats établis")}."
            : $"{Typography.Count(settled, "résultat établi", "résultats établis")} sur {population.Registered} ; il en reste {left}.")
        {
            Figures = population.Commissions.Count < 2 ? [$"{Tally(population)}."] : [.. population.Commissions.Select(commission => Line(population, commission))],
            Next = left == 0 ? [] : [new("Ce qui n'est pas terminé", question with { Asking = new Asking.Unfinished() })],
        };
    }

    private static string Line(Population population, CommissionKey commission) =>
        $"{NoteWords.Of(commission, NoteWords.SpeaksOfSeveralCentres(population.Commissions))} : {Tally(population.Of(commission))}.";

    private static string Tally(Population population) => ExamResultText.Tally([.. population.Candidates.Select(standing => standing.Result)]);
}
