using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Domain.Transmission;

namespace E4Bot.Domain.Questions;

/// <summary>Where one registered candidate stands, as far as questions go.</summary>
/// <param name="OralDate">When they were heard, or are to be.</param>
/// <param name="Outstanding">Null of whom all is there.</param>
/// <param name="Graded">Null of whom no commission graded, or not yet.</param>
public sealed record CandidateStanding(Candidate Candidate, DateOnly OralDate, ExamResult Result, Outstanding? Outstanding, GradedCandidate? Graded)
{
    public bool IsReadable => Outstanding is not Transmission.Outstanding.Unreadable;

    public static CandidateStanding Of(Passage passage, ExamSession session) => new(
        passage.Candidate, passage.OralDate, ExamResult.Of(passage), Transmission.Outstanding.Of(passage), GradedCandidate.Of(passage, session));

    /// <summary>Of whom what is kept cannot be read: in no figure, and told.</summary>
    public static CandidateStanding Unreadable(Candidate candidate) =>
        new(candidate, candidate.Date, new ExamResult.Awaited(), new Outstanding.Unreadable(), null);
}
