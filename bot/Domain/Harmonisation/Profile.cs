using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Grids;

namespace E4Bot.Domain.Harmonisation;

/// <summary>A candidate's <i>profil</i>: the levels that were retained, one for each line of the grid, in the grid's order.</summary>
public sealed record Profile(IReadOnlyList<RetainedLevel> Levels)
{
    /// <summary>
    /// The mean level over the lines that were assessed, 0 (« non maîtrisé ») to 3 (« excellente maîtrise »); null where none was. « Non évaluable » is no zero: it
    /// has no part in it.
    /// </summary>
    public double? MeanLevel
    {
        get
        {
            var (sum, lines) = (0, 0);
            foreach (var retained in Levels)
                if (retained.Level != MasteryLevel.NotAssessable) (sum, lines) = (sum + PointsOf(retained.Level), lines + 1);
            return lines == 0 ? null : (double)sum / lines;
        }
    }

    public MasteryLevel? LevelOn(CompetenceId line) => Levels.FirstOrDefault(retained => retained.Line == line)?.Level;

    /// <summary>0 to 3; of a level that is one.</summary>
    public static int PointsOf(MasteryLevel level) => level == MasteryLevel.NotAssessable
        ? throw new ArgumentOutOfRangeException(nameof(level), "« Non évaluable » is no level of mastery.")
        : (int)level - (int)MasteryLevel.NotMastered;

    public bool Equals(Profile? other) => other is not null && Levels.SequenceEqual(other.Levels);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var retained in Levels) hash.Add(retained);
        return hash.ToHashCode();
    }
}
