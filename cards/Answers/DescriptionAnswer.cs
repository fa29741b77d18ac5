using E4Bot.Cards.French;
using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Questions;
using E4Bot.Domain.Statistics;

namespace E4Bot.Cards.Answers;

/// <summary>All the figures of a set of notes.</summary>
internal static class DescriptionAnswer
{
    private static readonly Figure[] Spread = [Figure.Median, Figure.StandardDeviation, Figure.Quartiles, Figure.Range];

    public static Answer Of(Question question, Population population, HarmonisationRules rules)
    {
        var notes = population.Notes(question.Filter.Basis);
        if (Description.Of(notes) is not { } of) return new Answer(FiguresText.Nothing(population));
        var text = new FiguresText(rules);
        return new Answer($"Moyenne {text.Value(Figure.Mean, of)}, de {of.Lowest} à {of.Highest} ({Typography.Count(of.N, "note")}, {NoteWords.Of(question.Filter.Basis)}).")
        {
            Figures = text.IsFew(of)
                ? [$"Si peu de notes se lisent une à une : {NoteWords.Listed(notes)}."]
                : [.. Spread.Select(figure => $"{NoteWords.Capital(NoteWords.Of(figure))} : {text.Value(figure, of)}.")],
            Chart = AnswerCharts.Histogram(population, question.Filter.Basis),
            Next = population.Commissions.Count > 1 ? [new("Par commission", question with { Asking = new Asking.SideBySide() })] : [],
        };
    }
}
