namespace E4Bot.Domain.Harmonisation;

/// <summary>A candidate's note among those that the session gave to the same profile, or to nearly the same: one line apart at most, by one level.</summary>
/// <param name="Same">Notes of others with the same profile.</param>
/// <param name="Near">Notes of others with the same or nearly the same profile: the neighbours.</param>
/// <param name="IsFar">
/// There are <see cref="HarmonisationRules.NeighboursFrom"/> neighbours at least, and the note lies <see cref="HarmonisationRules.FarFromNeighbours"/> points or more from
/// their median: something to look at, not an error.
/// </param>
public sealed record Neighbours(GradedCandidate Graded, int Note, NoteHistogram Same, NoteHistogram Near, bool IsFar)
{
    public int N => Near.N;

    /// <summary>Of the neighbours, as <see cref="Lowest"/> and <see cref="Highest"/>; null where there is none.</summary>
    public decimal? Median => Near.Median;

    public int? Lowest => Near.Lowest;

    public int? Highest => Near.Highest;

    /// <param name="others">Whoever is of the same option and form is a neighbour; the candidate may be among them, and never is their own.</param>
    public static Neighbours Of(
        GradedCandidate candidate, IEnumerable<GradedCandidate> others, HarmonisationRules rules, NoteBasis basis = NoteBasis.BeforePenalties) =>
        new SessionProfiles([.. others], rules, basis).NeighboursOf(candidate);
}
