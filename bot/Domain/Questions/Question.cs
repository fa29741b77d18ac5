namespace E4Bot.Domain.Questions;

/// <summary>A question on notes, spreads and profiles, as it was understood: what is asked, and of whom.</summary>
public sealed record Question(Asking Asking, Filter Filter);
