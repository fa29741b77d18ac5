using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Registry;

namespace E4Bot.Domain.Questions;

/// <summary>The candidates that a question is about, in the order of commission and passage.</summary>
public sealed record Population(IReadOnlyList<CandidateStanding> Candidates)
{
    /// <summary>Those who have a note.</summary>
    public IReadOnlyList<GradedCandidate> Graded { get; } = [.. Candidates.Select(standing => standing.Graded).OfType<GradedCandidate>()];

    public int Registered => Candidates.Count;

    /// <summary>How many cannot be read: they are in no figure, and the answer says so.</summary>
    public int Unreadable { get; } = Candidates.Count(standing => !standing.IsReadable);

    public IReadOnlyList<CommissionKey> Commissions { get; } = [.. Candidates.Select(standing => standing.Candidate.Commission).Distinct()];

    public Population Within(Filter filter) => new([.. Candidates.Where(standing => filter.Takes(standing.Candidate, standing.OralDate))]);

    /// <summary>Those whom an answer speaks of: of a question about one candidate, that one.</summary>
    public Population SpokenOf(Question question) => question.Asking is Asking.ProfileOf asking
        ? new([.. Candidates.Where(standing => standing.Candidate.Number == asking.Number)])
        : Within(question.Filter);

    public Population Of(CommissionKey commission) => new([.. Candidates.Where(standing => standing.Candidate.Commission == commission)]);

    public IReadOnlyList<int> Notes(NoteBasis basis) => [.. Graded.Select(graded => graded.Note(basis))];
}
