namespace E4Bot.Domain.Registry;

/// <summary>A mail address (UPN) as a key: compared without regard to case.</summary>
public readonly record struct MailAddress
{
    private MailAddress(string value) => Value = value;

    /// <summary>Lower case.</summary>
    public string Value { get; }

    /// <summary>Reads an address: something, one @, something with a dot, no blanks.</summary>
    public static bool TryParse(string? text, out MailAddress address)
    {
        var value = (text ?? "").Trim().ToLowerInvariant();
        address = new MailAddress(value);
        var at = value.IndexOf('@', StringComparison.Ordinal);
        return value.Length <= 254
            && at > 0
            && at == value.LastIndexOf('@')
            && value.IndexOf('.', at) > at + 1
            && !value.EndsWith('.')
            && !value.Any(c => char.IsWhiteSpace(c) || char.IsControl(c));
    }

    /// <exception cref="FormatException">The text is no mail address.</exception>
    public static MailAddress Parse(string text) =>
        TryParse(text, out var address) ? address : throw new FormatException("A mail address is name@domain.tld.");

    public override string ToString() => Value;
}
