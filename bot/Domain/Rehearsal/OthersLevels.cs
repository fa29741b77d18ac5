using E4Bot.Domain.Grids;
using E4Bot.Domain.Harmonisation;

namespace E4Bot.Domain.Rehearsal;

/// <summary>
/// What the other commissions gave to one line of one file, and where a commission's own level stands to it. The reference is their median, not their most frequent level: with three
/// to six commissions the most frequent is often tied, and one commission may move it by two levels. An even number of levels has as medians all those from the lower to the upper of
/// the two in the middle: where the others are divided, none of them is held against a commission.
/// </summary>
/// <param name="Levels">At least <see cref="Fewest"/>, « non évaluable » among them.</param>
internal sealed record OthersLevels(IReadOnlyList<MasteryLevel> Levels)
{
    /// <summary>Fewer others are no reference, and their levels would be told.</summary>
    public const int Fewest = 2;

    /// <summary>0 to 3, of those who assessed the line, lowest first. « Non évaluable » is no zero.</summary>
    private readonly int[] points = [.. Levels.Where(level => level != MasteryLevel.NotAssessable).Select(Profile.PointsOf).Order()];

    /// <summary>Whether enough of them assessed the line for a level to be compared with theirs.</summary>
    public bool HoldLevels => points.Length >= Fewest;

    /// <summary>How many levels lie between this one and the nearest median.</summary>
    public int Distance(MasteryLevel own)
    {
        var (level, lower, upper) = (Profile.PointsOf(own), points[(points.Length - 1) / 2], points[points.Length / 2]);
        return Math.Max(0, Math.Max(lower - level, level - upper));
    }

    /// <summary>Own minus the mean of theirs, in levels.</summary>
    public decimal Bias(MasteryLevel own) => Profile.PointsOf(own) - (decimal)points.Sum() / points.Length;

    /// <summary>Whether the line is « non évaluable », or is not, as the majority of them say; where they are divided in two halves, either is.</summary>
    public bool SayAlike(MasteryLevel own)
    {
        var (assessed, not) = (points.Length, Levels.Count - points.Length);
        return own == MasteryLevel.NotAssessable ? not >= assessed : assessed >= not;
    }
}
