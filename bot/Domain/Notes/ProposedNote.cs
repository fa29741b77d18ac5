using System.Globalization;

namespace E4Bot.Domain.Notes;

/// <summary>The note out of 20 that a commission proposes, before rounding and penalties (rule 3). Decimal, 0 to 20.</summary>
public readonly record struct ProposedNote
{
    public const int Maximum = 20;

    public ProposedNote(decimal value) =>
        Value = value is >= 0 and <= Maximum ? value : throw new ArgumentOutOfRangeException(nameof(value), "A note lies between 0 and 20.");

    public decimal Value { get; }

    /// <summary>« Arrondie au point supérieur »: 13 stays 13, 13.01 becomes 14.</summary>
    public int RoundedUp => (int)decimal.Ceiling(Value);

    /// <summary>Reads a note as people type it: « 13,25 », « 13.25 », « 13 / 20 ». Nothing but digits: « 1 3 » is a slip, not a 13.</summary>
    public static bool TryParse(string? text, out ProposedNote note)
    {
        note = default;
        var plain = WithoutScale((text ?? "").Trim()).Replace(',', '.');
        if (plain.Length is 0 or > 12 || !plain.All(c => char.IsAsciiDigit(c) || c == '.')) return false;
        if (!decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) || value > Maximum) return false;
        note = new ProposedNote(value);
        return true;
    }

    private static string WithoutScale(string text)
    {
        var slash = text.LastIndexOf('/');
        return slash >= 0 && text[(slash + 1)..].Trim() == "20" ? text[..slash].TrimEnd() : text;
    }
}
