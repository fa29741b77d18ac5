using System.Text;

namespace E4Bot.Pdf.Text;

/// <summary>
/// Where a line may end: after a space or a hyphen inside a word. Never at a non-breaking space, and, as French spaces its high
/// punctuation, never before « ; : ! ? » % € » nor after « « » even when the space typed there is a plain one.
/// </summary>
internal static class LineBreaks
{
    public static bool MayEndAfter(ReadOnlySpan<int> text, int index)
    {
        if (index + 1 >= text.Length) return false;
        var next = text[index + 1];
        return text[index] switch
        {
            ' ' => next is not (' ' or ';' or ':' or '!' or '?' or '»' or '%' or '€') && !(index > 0 && text[index - 1] == '«'),
            '-' or '–' or '—' or 0x2010 => index > 0 && IsWordPart(text[index - 1]) && IsWordPart(next),
            _ => false,
        };
    }

    private static bool IsWordPart(int codePoint) => Rune.IsLetterOrDigit(new Rune(codePoint));
}
