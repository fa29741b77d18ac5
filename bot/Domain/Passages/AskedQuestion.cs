using E4Bot.Domain.Registry;

namespace E4Bot.Domain.Passages;

/// <summary>Somebody asked about notes and was answered. Kept as what was understood, never as what was typed, and without any figure of the answer.</summary>
/// <param name="At">UTC.</param>
/// <param name="PersonId">The Entra object id of who asked.</param>
/// <param name="Words">What is asked and of whom, in words.</param>
/// <param name="Notes">Of how many notes the answer speaks.</param>
/// <param name="As">What allowed it.</param>
/// <param name="Candidate">Whose profile it is about; null of a question about many.</param>
public sealed record AskedQuestion(DateTimeOffset At, string PersonId, string Words, int Notes, Standing As, CandidateNumber? Candidate = null);
