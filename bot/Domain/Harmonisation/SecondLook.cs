namespace E4Bot.Domain.Harmonisation;

/// <summary>What a commission is asked before it signs, of its own candidate: a question, never a block. The note is theirs (rule 3).</summary>
public abstract record SecondLook
{
    private SecondLook()
    {
    }

    /// <summary>Their note and another's, of the same commission, contradict the two profiles.</summary>
    public sealed record BesideAnother(Inversion Pair) : SecondLook;

    /// <summary>The note is far from what this session gave to nearly the same profile. Whose those notes are is nobody's business here.</summary>
    public sealed record BesideTheSession(Neighbours Neighbours) : SecondLook;

    /// <param name="about">As they stand, not signed yet.</param>
    /// <param name="heard">Whom their commission has graded.</param>
    /// <param name="session">What the session gave to each profile.</param>
    public static IReadOnlyList<SecondLook> Of(GradedCandidate about, IEnumerable<GradedCandidate> heard, SessionProfiles session, HarmonisationRules rules)
    {
        var neighbours = session.NeighboursOf(about);
        return
        [
            .. heard.Where(other => other.Candidate.Number != about.Candidate.Number && other.Commission == about.Commission && IsAlike(other, about))
                .Select(other => Inversions.Of(about, other, rules)).OfType<Inversion>()
                .OrderByDescending(pair => pair.Points)
                .Select(pair => new BesideAnother(pair)),
            .. neighbours.IsFar ? [new BesideTheSession(neighbours)] : Array.Empty<SecondLook>(),
        ];
    }

    private static bool IsAlike(GradedCandidate one, GradedCandidate other) =>
        (one.Candidate.Speciality, one.Candidate.Form) == (other.Candidate.Speciality, other.Candidate.Form);
}
