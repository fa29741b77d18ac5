using E4Bot.Domain.Registry;

namespace E4Bot.Domain.Synthesis;

/// <summary>What the candidate is registered with, as far as it is known to whoever asks.</summary>
public sealed record Registered(CandidateNumber? Number, Speciality? Speciality)
{
    public static readonly Registered Unknown = new(null, null);

    public static Registered Of(Candidate candidate) => new(candidate.Number, candidate.Speciality);
}
