using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Sessions;
using E4Bot.Pdf.Blocks;

namespace E4Bot.Host.Files.Access;

/// <summary>Each member's level and comment on each line, and the level that was retained: annotations are the candidate's own data.</summary>
internal static class RecordLevels
{
    private static readonly TextStyle Small = new(9);

    public static IEnumerable<Block> Of(Passage passage, ExamSession session)
    {
        if (passage.Evaluation is not { } evaluation) yield break;
        yield return new Heading(2, "Niveaux et annotations des membres");
        yield return new Table(
            [4, 4, 4, 3],
            [
                new Row(RecordFacts.Header("Compétence"), RecordFacts.Header(evaluation.First.FullName), RecordFacts.Header(evaluation.Second.FullName), RecordFacts.Header("Niveau retenu")),
                .. session.Grid.Lines.Select(line => Line(line, passage, session.Grid)),
            ])
        {
            HeaderRows = 1,
            Padding = 1,
        };
    }

    private static Row Line(Competence line, Passage passage, Grid grid) => new(
        new Cell(new Paragraph(line.ShortTitle) { Style = Small }) { Scope = HeaderScope.Row },
        Own(passage.First.On(line.Id), grid),
        Own(passage.Second.On(line.Id), grid),
        new Cell(new Paragraph(passage.RetainedOn(line.Id) is { } retained ? grid.TitleOf(retained) : "–") { Style = Small }));

    private static Cell Own(OwnLevel? own, Grid grid) => own is null ? "–"
        : own.Comment.Length == 0 ? new Cell(new Paragraph(grid.TitleOf(own.Level)) { Style = Small })
        : new Cell(new Paragraph(grid.TitleOf(own.Level)) { Style = Small }, new Paragraph(own.Comment) { Style = Small });
}
