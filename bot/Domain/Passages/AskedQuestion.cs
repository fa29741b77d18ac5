namespace E4Bot.Domain.Passages;

/// <summary>Somebody asked about notes and was answered. Kept as what was understood, never as what was typed, and without any figure of the answer.</summary>
/// <param name="At">UTC.</param>
/// <param name="PersonId">The Entra object id of who asked.</param>
/// <param name="Words">What is asked and of whom, in words: never of one candidate, whose own file keeps that they were looked up (<see cref="DocumentKind.Profile"/>).</param>
/// <param name="Notes">Of how many notes the answer speaks.</param>
/// <param name="As">What allowed it.</param>
public sealed record AskedQuestion(DateTimeOffset At, string PersonId, string Words, int Notes, Standing As);
