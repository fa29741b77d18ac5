namespace E4Bot.Domain.Registry;

/// <summary>
/// A candidate's number. Text, never a number: it keeps its leading zeros. Eleven digits as a rule; ten and twelve are met,
/// so the shape is loose: 1 to 20 letters or digits.
/// </summary>
public readonly record struct CandidateNumber
{
    private CandidateNumber(string value) => Value = value;

    public string Value { get; }

    /// <summary>Reads a number as people type it; blanks around and inside are dropped.</summary>
    public static bool TryParse(string? text, out CandidateNumber number)
    {
        var value = string.Concat((text ?? "").Where(c => !char.IsWhiteSpace(c)));
        number = new CandidateNumber(value);
        return value.Length is > 0 and <= 20 && value.All(char.IsAsciiLetterOrDigit);
    }

    /// <exception cref="FormatException">The text is no candidate number.</exception>
    public static CandidateNumber Parse(string text) =>
        TryParse(text, out var number) ? number : throw new FormatException("A candidate number is 1 to 20 letters or digits.");

    public override string ToString() => Value;
}
