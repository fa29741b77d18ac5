using System.Text;
using E4Bot.Domain.French;

namespace E4Bot.Domain.Synthesis.Periods;

/// <summary>A period's text as it is compared: lower case, no accents, one kind of blank, dash, arrow and apostrophe; line breaks and punctuation stay.</summary>
internal static class PeriodText
{
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetter(c)) plain.Append(Folding.Fold(c.ToString()));
            else if (c is >= '\u0300' and <= '\u036F' || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format) continue;
            else plain.Append(Plain(c));
        }

        return plain.ToString();
    }

    private static char Plain(char c) => c switch
    {
        '\n' => '\n',
        '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' or '\u00AD' => '-',
        '→' or '⇒' or '➔' or '➜' or '►' or '▶' or '➡' or '»' or '›' => '>',
        '’' or '‘' or '´' or '`' => '\'',
        '⁄' or '∕' or '\\' => '/',
        '°' or 'º' => ' ',
        _ => char.IsWhiteSpace(c) ? ' ' : c,
    };
}
