namespace E4Bot.Host.Kept;

/// <summary>What a person asked last in a conversation, so that « et la 5 ? » can be understood for a while.</summary>
/// <param name="Words">In the words that are read as the same question. Never a candidate's name or number.</param>
/// <param name="At">UTC.</param>
public sealed record LastQuestion(string Words, DateTimeOffset At);
