namespace E4Bot.Domain.Questions.Words;

/// <summary>What stands before a commission's number: « commission », « comm », « jury ».</summary>
internal static class CommissionNames
{
    public static IReadOnlyList<string> All { get; } = ["commission", "commissions", "comm", "comms", "com", "coms", "commiss", "jury", "jurys"];

    public static bool Knows(string word) => All.Contains(word);
}
