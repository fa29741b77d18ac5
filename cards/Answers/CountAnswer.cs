using E4Bot.Cards.French;
using E4Bot.Domain.Questions;

namespace E4Bot.Cards.Answers;

/// <summary>How many are registered, and how many of them have a note.</summary>
internal static class CountAnswer
{
    public static Answer Of(Question question, Population population) => new(
        $"{Typography.Count(population.Registered, "personne inscrite", "personnes inscrites")}, dont {population.Graded.Count} {(population.Graded.Count < 2 ? "notée" : "notées")}.")
    {
        Figures = population.Registered == 0 ? [] : [$"Détail : {ExamResultText.Tally([.. population.Candidates.Select(standing => standing.Result)])}.", .. EachCommission(population)],
        Next = [new("Avancement", question with { Asking = new Asking.Progress() })],
    };

    private static IEnumerable<string> EachCommission(Population population) => population.Commissions.Count < 2 ? [] : population.Commissions.Order(ByNumber.Instance).Select(commission =>
        $"{NoteWords.Of(commission, NoteWords.SpeaksOfSeveralCentres(population.Commissions))} : {population.Of(commission).Registered}, dont {population.Of(commission).Graded.Count} {(population.Of(commission).Graded.Count < 2 ? "notée" : "notées")}.");
}
