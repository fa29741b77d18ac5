using E4Bot.Domain.Grids;
using E4Bot.Domain.Synthesis;

namespace E4Bot.Host.Files.Synthesis.Table;

/// <summary>Where a sheet's table stands. Columns are found by what is written above them: candidates insert, hide and move them.</summary>
/// <param name="Row">The row of the competences.</param>
/// <param name="FirstRow">The first below the header and the sub-skills.</param>
/// <param name="PeriodColumn">Null when there is none.</param>
internal sealed record TableHeader(int Row, int FirstRow, int TitleColumn, int? PeriodColumn, IReadOnlyList<PlacedCompetence> Competences)
{
    public int FirstCompetence => Competences.Min(placed => placed.First);

    public int LastCompetence => Competences.Max(placed => placed.Last);

    public SynthesisColumns Columns => new(PeriodColumn is not null, [.. Competences.Select(placed => placed.Column)]);

    public PlacedCompetence? At(int column) => Competences.FirstOrDefault(placed => column >= placed.First && column <= placed.Last);
}

/// <summary>A competence and its columns: one, or as many as its header is merged over.</summary>
internal sealed record PlacedCompetence(CompetenceColumn Column, int First, int Last)
{
    public CompetenceId Competence => Column.Competence;
}
