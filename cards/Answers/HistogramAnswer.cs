using E4Bot.Cards.French;
using E4Bot.Domain.Questions;

namespace E4Bot.Cards.Answers;

/// <summary>How many have each note.</summary>
internal static class HistogramAnswer
{
    public static Answer Of(Question question, Population population)
    {
        var counts = population.Notes(question.Filter.Basis).CountBy(note => note).OrderBy(of => of.Key).ToArray();
        return new Answer(counts.Length == 0
            ? FiguresText.Nothing(population)
            : $"{Typography.Count(population.Graded.Count, "note")}, de {counts[0].Key} à {counts[^1].Key} ({NoteWords.Of(question.Filter.Basis)}).")
        {
            Chart = counts.Length == 0 ? null : AnswerCharts.Histogram(population, question.Filter.Basis),
            Figures = counts.Length == 0 ? [] : [$"Note : combien l'ont. {string.Join(" ; ", counts.Select(of => $"{of.Key} : {of.Value}"))}."],
        };
    }
}
