namespace E4Bot.Cards.Charts;

/// <summary>
/// What is drawn beside an answer, in words and figures alone. Three things come from it: the chart that Teams draws, where it knows the kind
/// (<see cref="ChartSection"/>); the picture for every other client; and the text for whoever sees neither (<see cref="ChartText"/>).
/// </summary>
/// <param name="Title">What is shown and of whom: « Notes de la commission 3 ».</param>
public abstract record Chart(string Title)
{
    /// <summary>Said under the title: how many, what the mark is, what was left out.</summary>
    public string? Remark { get; init; }
}

/// <param name="Label">« 12 », « Commission 3 ».</param>
/// <param name="Value">Never below zero: a bar stands on zero.</param>
/// <param name="ValueText">As it is read: « 12,4 (n = 8) ».</param>
public sealed record Bar(string Label, decimal Value, string ValueText)
{
    public decimal Value { get; } = Value >= 0 ? Value : throw new ArgumentOutOfRangeException(nameof(Value), "A bar stands on zero.");
}
