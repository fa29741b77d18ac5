using E4Bot.Domain.Grids;

namespace E4Bot.Domain.Harmonisation;

/// <summary>How many have each level on a line of the grid.</summary>
/// <param name="Counts">Of the five levels, in their order; « non évaluable » is the first, and no zero.</param>
public sealed record LevelCounts(CompetenceId Line, IReadOnlyList<int> Counts)
{
    /// <summary>Who has a level on this line, « non évaluable » among them.</summary>
    public int N => Counts.Sum();

    public int Of(MasteryLevel level) => Counts[(int)level];

    /// <summary>0 to 3, of whom was assessed; null where nobody was.</summary>
    public double? MeanLevel
    {
        get
        {
            var assessed = N - Of(MasteryLevel.NotAssessable);
            return assessed == 0 ? null : Profile.MasteryLevels.Sum(level => (double)(Of(level) * Profile.PointsOf(level))) / assessed;
        }
    }

    /// <summary>One for each line of the grid, in its order.</summary>
    public static IReadOnlyList<LevelCounts> Of(IReadOnlyList<GradedCandidate> graded, Grid grid)
    {
        var counts = grid.Lines.ToDictionary(line => line.Id, _ => new int[grid.Levels.Count]);
        foreach (var retained in graded.SelectMany(one => one.Profile.Levels))
            if (counts.TryGetValue(retained.Line, out var line)) line[(int)retained.Level]++;
        return [.. grid.Lines.Select(line => new LevelCounts(line.Id, counts[line.Id]))];
    }
}
