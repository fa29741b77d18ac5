using System.Globalization;
using System.Text;
using E4Bot.Domain.Portfolio;

namespace E4Bot.Domain.Evaluations;

/// <summary>A text that people type, and how many characters it may have.</summary>
public enum TextField
{
    PrivateComment,
    Observation,
    Appreciation,
    Ground,
    Reason,

    /// <summary>Of a portfolio.</summary>
    Address,
}

public static class Texts
{
    /// <summary>Characters. The long ones still fit a card (80 KB) several times over.</summary>
    public static int MaximumLength(TextField field) => field switch
    {
        TextField.PrivateComment => 2_000,
        TextField.Observation => 4_000,
        TextField.Appreciation => 6_000,
        TextField.Address => PageAddress.MaximumLength,
        TextField.Ground or TextField.Reason => 500,
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };

    /// <summary>
    /// Line ends made one, tabs made blanks, ends trimmed of blanks and of what is not seen (an emptied box often keeps a zero-width
    /// blank). Null when it holds what nobody can read on paper: another control character, half of a surrogate pair.
    /// </summary>
    public static string? Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\r' && i + 1 < text.Length && text[i + 1] == '\n') continue;
            if (c is '\r' or '\v' or '\f' or '\u2028' or '\u2029' or '\u0085') c = '\n';
            if (c == '\t') c = ' ';
            if (char.IsControl(c) && c != '\n') return null;
            if (char.IsSurrogate(c) && !IsWholePair(text, i)) return null;
            clean.Append(c);
        }
        return Trimmed(clean.ToString());
    }

    private static string Trimmed(string text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && IsUnseen(text[start])) start++;
        while (end > start && IsUnseen(text[end - 1])) end--;
        return text[start..end];
    }

    private static bool IsUnseen(char c) => char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format;

    private static bool IsWholePair(string text, int i) =>
        char.IsHighSurrogate(text[i])
            ? i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])
            : i > 0 && char.IsHighSurrogate(text[i - 1]);
}
