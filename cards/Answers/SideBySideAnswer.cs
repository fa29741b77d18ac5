using E4Bot.Cards.French;
using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Questions;
using E4Bot.Domain.Statistics;

namespace E4Bot.Cards.Answers;

/// <summary>Commissions beside each other: by number, never by rank, and never without saying that a difference may be chance.</summary>
internal static class SideBySideAnswer
{
    private const string Chance = "Chaque personne candidate n'est entendue que par une commission : des moyennes différentes disent d'abord que les candidats le sont. « Écarts » dit lesquels dépassent le hasard.";

    public static Answer Of(Question question, Figure? figure, Population population, HarmonisationRules rules)
    {
        var (text, basis) = (new FiguresText(rules), question.Filter.Basis);
        var several = NoteWords.SpeaksOfSeveralCentres(population.Commissions);
        if (population.Graded.Count == 0) return new Answer(FiguresText.Nothing(population));
        return new Answer(Sentence(figure, population, basis, text))
        {
            Figures =
            [
                .. population.Commissions.Order(ByNumber.Instance).Select(commission => $"{NoteWords.Of(commission, several)} : {Line(text, figure, population.Of(commission).Notes(basis))}."),
                .. population.Commissions.Count > 1 ? [$"Ensemble : {Line(text, figure, population.Notes(basis))}."] : Array.Empty<string>(),
            ],
            Chart = AnswerCharts.Bars(figure ?? Figure.Mean, population, basis, text),
            ToLookAt = population.Commissions.Count > 1 ? [Chance] : [],
            Next = population.Commissions.Count > 1 ? [new("Écarts", question with { Asking = new Asking.Gaps() })] : [],
        };
    }

    /// <summary>« Moyenne de 3 commissions, avant pénalités : 12,95 / 20 toutes ensemble. »: no commission's figure stands out of the others'.</summary>
    private static string Sentence(Figure? figure, Population population, NoteBasis basis, FiguresText text) =>
        $"{Heading(figure)} de {Typography.Count(population.Commissions.Count, "commission")}, {NoteWords.Of(basis)} : {text.Value(figure ?? Figure.Mean, Description.Of(population.Notes(basis))!)}{(figure is null ? " de moyenne" : "")}{(population.Commissions.Count > 1 ? " toutes ensemble" : "")}.";

    private static string Heading(Figure? figure) => figure is { } one ? NoteWords.Capital(NoteWords.Of(one)) : "Les chiffres";

    private static string Line(FiguresText text, Figure? figure, IReadOnlyList<int> notes) => figure is { } one ? text.Line(one, notes) : text.Line(notes);
}
