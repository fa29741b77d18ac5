using E4Bot.Cards.French;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Files.Form;
using E4Bot.Pdf.Blocks;

namespace E4Bot.Host.Files.Grids;

/// <summary>The back: each competence with its sub-skills, the level that was retained, and what shows it.</summary>
internal static class GridVerso
{
    private const double BoxSize = 13;
    private const double LevelWidth = 7.9;
    private static readonly TextStyle Body = new(7.5) { Leading = 0.94 };
    private static readonly TextStyle Centred = Body with { Alignment = Alignment.Centre };

    public static Block[] Of(GridEntries entries, ExamSession session) =>
    [
        new Heading(2, $"ANNEXE {session.Annexes.Grid} : {GridWording.Verso}") { Style = new TextStyle(10, IsBold: true, Alignment.Right) },
        new Space(1.5),
        Profile(entries, session.Grid),
    ];

    private static Table Profile(GridEntries entries, Grid grid) => new(
        [53, .. grid.Levels.Select(_ => LevelWidth), 87.5],
        [.. Header(grid), .. grid.Lines.Select(line => Line(line, entries, grid))])
    {
        HeaderRows = 2,
        Padding = 0.7,
    };

    private static Row[] Header(Grid grid) =>
    [
        new Row(
            Title(GridWording.Competences) with { Rows = 2 },
            Title(GridWording.Levels) with { Columns = grid.Levels.Count },
            Title(GridWording.Indicators) with { Rows = 2 }),
        new Row([.. grid.Levels.Select(level => ColumnTitle.Of(level.Title, Body) with { IsTurned = true, IsShaded = true })]),
    ];

    private static Cell Title(string words) => ColumnTitle.Of(words, Centred) with { IsShaded = true, IsCentred = true };

    private static Row Line(Competence line, GridEntries entries, Grid grid) => new(
    [
        new Cell([new Paragraph(Pdf.Blocks.Words.Bold(Spacing.Of(line.Title))) { Style = Body }, .. SubSkills(line.SubSkills)]) { Scope = HeaderScope.Row },
        .. grid.Levels.Select(level => Box(entries.Has(line.Id, level.Level), level.Title)),
        new Cell([.. line.Indicators.Select(indicator => FormText.Of(indicator, Body))]),
    ]);

    private static Block[] SubSkills(IReadOnlyList<string> subSkills) => subSkills.Count == 0
        ? []
        : [new ItemList([.. subSkills.Select(skill => new Item("•", FormText.Of(skill, Body)) { LabelStyle = Body })]) { LabelWidth = 3, Gap = 0.2 }];

    private static Cell Box(bool isTicked, string level) =>
        new(new Paragraph(FormBox.Of(isTicked, level)) { Style = Centred with { Size = BoxSize } }) { IsCentred = true };
}
