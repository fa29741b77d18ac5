using E4Bot.Domain.Grids;
using E4Bot.Domain.Registry;

namespace E4Bot.Domain.Questions;

/// <summary>What a question can be about: words are read against it, so that what is not there is never understood as something that is.</summary>
/// <param name="Commissions">All of the session.</param>
/// <param name="Own">Those that the asker sits in, for « ma commission », « nous »; empty of who sits in none.</param>
/// <param name="Candidates">Those whom the asker may see, for « le profil de … ».</param>
/// <param name="Today">In Paris, for « aujourd'hui », « hier ».</param>
/// <param name="Exam">The exam's code, which a question may name; null: no question that names one is understood.</param>
public sealed record QuestionScope(IReadOnlyList<CommissionKey> Commissions, IReadOnlyList<CommissionKey> Own, IReadOnlyList<Candidate> Candidates, Grid Grid, DateOnly Today, string? Exam = null);
