using E4Bot.Domain.Grids;
using E4Bot.Domain.Statistics;

namespace E4Bot.Domain.Harmonisation;

/// <summary>A candidate's note among those that the session gave to the same profile, or to nearly the same: one line apart, by one level.</summary>
/// <param name="Same">Notes of others with the same profile, ascending.</param>
/// <param name="Near">Notes of others with the same or nearly the same profile, ascending.</param>
/// <param name="IsFar">
/// There are <see cref="HarmonisationRules.NeighboursFrom"/> neighbours at least, and the note lies <see cref="HarmonisationRules.FarFromNeighbours"/> points or more from
/// their median: something to look at, not an error.
/// </param>
public sealed record Neighbours(GradedCandidate Graded, int Note, IReadOnlyList<int> Same, IReadOnlyList<int> Near, bool IsFar)
{
    public int N => Near.Count;

    /// <summary>Of the neighbours; null where there is none.</summary>
    public Description? Description => Statistics.Description.Of(Near);
}
