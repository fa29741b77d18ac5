namespace E4Bot.Domain.Registry;

/// <summary>Why a registry may not replace the current one: it would change what has already begun.</summary>
public abstract record RegistryRefusal
{
    private RegistryRefusal()
    {
    }

    /// <summary>The candidate's evaluation has begun, and the new registry no longer has them.</summary>
    public sealed record CandidateGone(Candidate Candidate) : RegistryRefusal;

    /// <summary>The candidate's file was checked, and the new registry no longer has them.</summary>
    public sealed record CheckedCandidateGone(Candidate Candidate) : RegistryRefusal;

    /// <summary>The candidate's evaluation has begun, and the new registry has other facts of them.</summary>
    public sealed record CandidateChanged(Difference<Candidate, CandidateField> Difference) : RegistryRefusal;

    /// <summary>The commission has these candidates' sheets to seal, and this member no longer sits in it.</summary>
    public sealed record MemberLeft(Person Member, CommissionKey Commission, IReadOnlyList<Candidate> Awaiting) : RegistryRefusal;

    /// <summary>The commission has these candidates' sheets to seal, and heard them without this member.</summary>
    public sealed record MemberJoined(Person Member, CommissionKey Commission, IReadOnlyList<Candidate> Awaiting) : RegistryRefusal;

    /// <summary>The commission has these candidates' sheets to seal, and the new registry has other facts of this member.</summary>
    public sealed record MemberChanged(
        Difference<Person, PersonField> Difference, CommissionKey Commission, IReadOnlyList<Candidate> Awaiting) : RegistryRefusal;
}
