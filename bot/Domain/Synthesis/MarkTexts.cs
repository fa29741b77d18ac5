using System.Buffers;
using E4Bot.Domain.French;

namespace E4Bot.Domain.Synthesis;

/// <summary>How marks are written.</summary>
public static class MarkTexts
{
    /// <summary>Crosses (the look-alikes of other alphabets too), ticks, bullets and filled boxes, also as the fonts of symbols write them.</summary>
    private static readonly SearchValues<char> Ticks = SearchValues.Create(
        "xX×✕✖✗✘╳⨉⨯хХχΧ☑☒✓✔✅√vV•●⚫◉■▪◼⬛◾*+þýüû\uF0FE\uF0FD\uF0FC\uF0FB\uF052\uF054\uF0B7\uF0A7");

    /// <summary>Boxes that nobody ticked, and what is not seen.</summary>
    private static readonly SearchValues<char> Empty = SearchValues.Create(
        "▢□☐⬜◻▫❏❐❑❒○◯⚪¨\uF0A8\uF06F\uF071\uF0A3\uF02A\u200B\u200C\u200D\u2060\uFEFF\u00AD\uFE0E\uFE0F[]()");

    private static readonly string[] Yes = ["1", "oui", "o", "ok", "vrai", "true", "yes", "y"];
    private static readonly string[] No = ["0", "non", "n", "no", "faux", "false", "neant", "aucun", "aucune", "na", "n a", "sans objet", "so"];

    /// <summary>True of blanks and empty boxes.</summary>
    public static bool IsNothing(string text) => text.All(IsNothing);

    /// <summary>True of a lone tick, cross or filled box.</summary>
    public static bool IsTick(string text) => !IsNothing(text) && text.All(c => IsNothing(c) || Ticks.Contains(c));

    /// <summary>An error of the spreadsheet, such as « #REF! », is no mark.</summary>
    /// <returns>Null when nothing is marked.</returns>
    public static MarkMeaning? MeaningOf(string text)
    {
        if (IsNothing(text)) return null;
        if (IsTick(text)) return MarkMeaning.Yes;
        var folded = Folding.Fold(text);
        if (Yes.Contains(folded)) return MarkMeaning.Yes;
        return No.Contains(folded) || text.TrimStart().StartsWith('#') || !text.Any(IsSaying) ? MarkMeaning.No : MarkMeaning.ProbablyYes;
    }

    public static bool IsNothing(char c) => char.IsWhiteSpace(c) || Empty.Contains(c);

    /// <summary>A letter, a digit, or a symbol such as 🗸; punctuation says nothing.</summary>
    private static bool IsSaying(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || (char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.OtherSymbol);
}
