using System.Globalization;
using E4Bot.Cards.French;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Files.Fonts;
using E4Bot.Host.Files.Form;
using E4Bot.Host.Files.Sheet;
using E4Bot.Pdf;
using E4Bot.Pdf.Blocks;

namespace E4Bot.Host.Files.Grids;

/// <summary>The <i>grille d'aide à l'évaluation</i>, for the jury.</summary>
public static class GridDocument
{
    private const string Form = "Grille d'aide à l'évaluation";

    /// <summary>The same evaluation gives the same document.</summary>
    /// <param name="zone">Where the exam is held: the day of the oral is said in it.</param>
    public static PdfDocument Of(SealedEvaluation evaluation, ExamSession session, TimeZoneInfo zone) => new(
        new DocumentInfo($"{Form} – n° {evaluation.Sheet.Candidate.Number}", evaluation.Sheet.Candidate.Commission.Centre, evaluation.Sheet.SealedAt),
        InterFont.Typeface,
        FormTitle.Of(session, session.Annexes.Grid, Form),
        IdentityFields.Of(evaluation.Sheet, zone),
        Profile(evaluation.Grid, session.Grid))
    {
        Footer = (page, pages) => string.Create(CultureInfo.InvariantCulture, $"N° candidat : {evaluation.Sheet.Candidate.Number} – Page {page} / {pages}"),
    };

    private static Table Profile(EvaluationGrid filled, Grid grid) => new(
        [6, 2, 2, 2, 2, 2],
        [new Row([Column("Compétences"), .. grid.Levels.Select(level => Column(level.Title))]), .. grid.Lines.Select(line => Line(line, filled.LevelOn(line.Id), grid))])
    {
        HeaderRows = 1,
    };

    private static Cell Column(string title) => Cell.Of(Pdf.Blocks.Words.Bold(title)) with { Scope = HeaderScope.Column };

    private static Row Line(Competence line, MasteryLevel? retained, Grid grid) => new(
    [
        new Cell(Spacing.Of(line.Title)) { Scope = HeaderScope.Row },
        .. grid.Levels.Select(level => Cell.Of(FormField.Box(level.Level == retained, level.Title))),
    ]);
}
