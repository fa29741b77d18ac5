using E4Bot.Domain.Grids;

namespace E4Bot.Domain.Synthesis;

/// <summary>
/// Which realisations mobilise which competence (rule 5). The transversal line of the grid has no sub-skills and no column: it is none of them.
/// </summary>
public sealed record Coverage(IReadOnlyList<CompetenceCoverage> Competences)
{
    public IEnumerable<CompetenceId> Uncovered => Competences.Where(c => c.Realisations.Count == 0).Select(c => c.Competence.Id);

    /// <summary>The competences of the block, in the order of the grid.</summary>
    public static IReadOnlyList<Competence> Block(Grid grid) => [.. grid.Lines.Where(line => line.SubSkills.Count > 0)];

    public static Coverage Of(SynthesisTable table, Grid grid) => new([.. Block(grid).Select(
        competence => new CompetenceCoverage(competence, [.. table.Realisations.Where(r => r.Competences.Contains(competence.Id))]))]);
}

/// <summary>A competence and the realisations that mobilise it.</summary>
public sealed record CompetenceCoverage(Competence Competence, IReadOnlyList<Realisation> Realisations);
