using E4Bot.Cards.French;
using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Questions;
using E4Bot.Domain.Statistics;

namespace E4Bot.Cards.Answers;

/// <summary>One figure of a set of notes, with what it is to be read beside.</summary>
internal static class FigureAnswer
{
    public static Answer Of(Question question, Figure figure, Population population, HarmonisationRules rules)
    {
        var notes = population.Notes(question.Filter.Basis);
        if (Description.Of(notes) is not { } of) return new Answer(FiguresText.Nothing(population));
        var text = new FiguresText(rules);
        return new Answer($"{Sentence(figure, text.Value(figure, of))} ({Typography.Count(of.N, "note")}, {NoteWords.Of(question.Filter.Basis)}).")
        {
            Figures = [text.IsFew(of) ? $"Les notes : {NoteWords.Listed(notes)}." : $"Ensemble : {text.Line(notes)}.", .. Holders(figure, of, question, population)],
            Next =
            [
                new("Toutes les mesures", question with { Asking = new Asking.Description() }),
                .. population.Commissions.Count > 1 ? [new Onward("Par commission", question with { Asking = new Asking.SideBySide(figure) })] : Array.Empty<Onward>(),
            ],
        };
    }

    private static string Sentence(Figure figure, string value) => $"{NoteWords.Capital(NoteWords.Of(figure))} : {value}";

    /// <summary>Of the lowest and the highest note, whose it is.</summary>
    private static IEnumerable<string> Holders(Figure figure, Description of, Question question, Population population)
    {
        int? note = figure switch { Figure.Lowest => of.Lowest, Figure.Highest => of.Highest, _ => null };
        return population.Graded.Where(graded => graded.Note(question.Filter.Basis) == note).Select(graded => $"{NoteWords.Who(graded.Candidate)}.");
    }
}
