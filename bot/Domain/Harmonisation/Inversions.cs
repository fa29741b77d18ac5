namespace E4Bot.Domain.Harmonisation;

/// <summary>
/// Pairs of candidates whose notes contradict their profiles: whoever stands at least as high on every line, and higher on one, has the lower note; or the same
/// profile has notes <see cref="HarmonisationRules.EqualProfileGap"/> points apart. It needs no weights. Honest marking gives about 1.2 among ten candidates: pairs to
/// look at together, never a score of a commission.
/// </summary>
public static class Inversions
{
    /// <summary>Pairs that one commission heard, the widest first.</summary>
    public static IReadOnlyList<Inversion> Within(IEnumerable<GradedCandidate> graded, HarmonisationRules rules, NoteBasis basis = NoteBasis.BeforePenalties) =>
        Sorted(graded.GroupBy(one => one.Commission).SelectMany(commission => Pairs([.. commission], rules, basis)));

    /// <summary>Pairs that any commissions heard, of the same option and form, the widest first. Their number grows with the square of the candidates'.</summary>
    public static IReadOnlyList<Inversion> Among(IEnumerable<GradedCandidate> graded, HarmonisationRules rules, NoteBasis basis = NoteBasis.BeforePenalties) =>
        Sorted(ComparableGroup.Of(graded, withinCentre: false).SelectMany(group => Pairs(group.Graded, rules, basis)));

    private static IEnumerable<Inversion> Pairs(IReadOnlyList<GradedCandidate> graded, HarmonisationRules rules, NoteBasis basis)
    {
        for (var i = 0; i < graded.Count; i++)
            for (var j = i + 1; j < graded.Count; j++)
                if (Of(graded[i], graded[j], rules, basis) is { } inversion) yield return inversion;
    }

    /// <summary>Null of two whose notes agree with their profiles, or whose profiles cannot be compared.</summary>
    public static Inversion? Of(GradedCandidate one, GradedCandidate another, HarmonisationRules rules, NoteBasis basis = NoteBasis.BeforePenalties)
    {
        var (lower, higher) = one.Note(basis) <= another.Note(basis) ? (one, another) : (another, one);
        var found = new Inversion(lower, higher, lower.Note(basis), higher.Note(basis), lower.Profile.Against(higher.Profile));
        return found.Relation switch
        {
            ProfileRelation.Above => found.Points > 0 ? found : null,
            ProfileRelation.Equal => found.Points >= rules.EqualProfileGap ? found : null,
            ProfileRelation.Below or ProfileRelation.Crossing or ProfileRelation.NotComparable => null,
            _ => throw new InvalidOperationException($"{found.Relation} is no known relation."),
        };
    }

    private static IReadOnlyList<Inversion> Sorted(IEnumerable<Inversion> inversions) =>
    [
        .. inversions.OrderByDescending(pair => pair.Points)
            .ThenBy(pair => pair.Lower.Candidate.Number.Value, StringComparer.Ordinal)
            .ThenBy(pair => pair.Higher.Candidate.Number.Value, StringComparer.Ordinal),
    ];
}

/// <summary>Two candidates whose notes contradict their profiles.</summary>
/// <param name="Lower">Who has the lower note, with a profile that is above the other's, or equal.</param>
/// <param name="Relation"><see cref="ProfileRelation.Above"/> or <see cref="ProfileRelation.Equal"/>: of the lower note's profile against the higher note's.</param>
public sealed record Inversion(GradedCandidate Lower, GradedCandidate Higher, int LowerNote, int HigherNote, ProfileRelation Relation)
{
    public int Points => HigherNote - LowerNote;
}
