namespace E4Bot.Domain.Grids;

/// <summary>The short name of a line of the grid, such as "patrimoine". Stable: it is stored and stands in cards.</summary>
public readonly record struct CompetenceId
{
    public CompetenceId(string value) =>
        Value = IsWellFormed(value) ? value : throw new ArgumentException("A line's id is 1 to 40 lower-case letters, digits and hyphens.", nameof(value));

    public string Value { get; }

    public static bool IsWellFormed(string text) =>
        text.Length is > 0 and <= 40 && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    public override string ToString() => Value;
}
