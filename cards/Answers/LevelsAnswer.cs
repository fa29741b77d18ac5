using E4Bot.Cards.French;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Questions;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;

namespace E4Bot.Cards.Answers;

/// <summary>The levels that were retained, on one line of the grid or on each.</summary>
internal static class LevelsAnswer
{
    public static Answer Of(Question question, CompetenceId? line, Population population, ExamSession session)
    {
        if (population.Graded.Count == 0) return new Answer(FiguresText.Nothing(population));
        Competence[] lines = [.. session.Grid.Lines.Where(of => line is null || of.Id == line)];
        return new Answer(lines is [var one]
            ? $"« {one.ShortTitle} » : {Tally(one.Id, population, session.Grid)}."
            : $"Niveaux retenus sur {Typography.Count(lines.Length, "ligne")} de la grille, pour {Typography.Count(population.Graded.Count, "personne candidate", "personnes candidates")}.")
        {
            Chart = AnswerCharts.Levels(lines, population, session.Grid),
            Figures = lines is [var only]
                ? population.Commissions.Count < 2 ? [] : [.. population.Commissions.Order(ByNumber.Instance).Select(commission => Line(commission, only.Id, population, session.Grid))]
                : [.. lines.Select(of => $"{of.ShortTitle} : {Tally(of.Id, population, session.Grid)}.")],
        };
    }

    private static string Line(CommissionKey commission, CompetenceId line, Population population, Grid grid) =>
        $"{NoteWords.Of(commission, NoteWords.SpeaksOfSeveralCentres(population.Commissions))} : {Tally(line, population.Of(commission), grid)}.";

    /// <summary>« 3 bonne maîtrise, 1 non évaluable »: best first.</summary>
    private static string Tally(CompetenceId line, Population population, Grid grid)
    {
        var counts = LevelCounts.Of(population.Graded, grid).First(of => of.Line == line);
        return counts.N == 0 ? "aucun niveau" : Typography.Enumerate(
            [.. Enum.GetValues<MasteryLevel>().Reverse().Where(level => counts.Of(level) > 0).Select(level => $"{counts.Of(level)}{Typography.Nbsp}{LevelText.Of(level, grid)}")]);
    }
}
