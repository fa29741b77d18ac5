namespace E4Bot.Domain.Registry;

/// <summary>Which commission: the exam centre's name and the number within it.</summary>
public sealed record CommissionKey(string Centre, int Number);
