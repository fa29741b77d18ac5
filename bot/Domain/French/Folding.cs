using System.Text;

namespace E4Bot.Domain.French;

/// <summary>
/// Text as it is compared when case, accents, apostrophes, hyphens and spacing must not matter: « Évaluer l’élève » folds to
/// "evaluer l eleve". Written out by hand because the program runs without any system library for languages.
/// </summary>
public static class Folding
{
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
            Append(folded, char.ToLowerInvariant(c));
        if (folded.Length > 0 && folded[^1] == ' ') folded.Length--;
        return folded.ToString();
    }

    private static void Append(StringBuilder folded, char c)
    {
        switch (c)
        {
            case 'œ': folded.Append("oe"); break;
            case 'æ': folded.Append("ae"); break;
            case 'ß': folded.Append("ss"); break;
            case >= '\u0300' and <= '\u036F' or '\u200B' or '\u200C' or '\u200D' or '\uFEFF' or '\u00AD': break;
            default:
                var plain = WithoutAccent(c);
                if (char.IsLetterOrDigit(plain)) folded.Append(plain);
                else if (folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
                break;
        }
    }

    private static char WithoutAccent(char c) => c switch
    {
        'à' or 'á' or 'â' or 'ã' or 'ä' or 'å' or 'ā' or 'ă' or 'ą' => 'a',
        'ç' or 'ć' or 'č' => 'c',
        'ď' or 'đ' or 'ð' => 'd',
        'è' or 'é' or 'ê' or 'ë' or 'ē' or 'ė' or 'ę' or 'ě' => 'e',
        'ğ' or 'ģ' => 'g',
        'ì' or 'í' or 'î' or 'ï' or 'ī' or 'į' or 'ı' => 'i',
        'ł' or 'ľ' or 'ļ' => 'l',
        'ñ' or 'ń' or 'ň' or 'ņ' => 'n',
        'ò' or 'ó' or 'ô' or 'õ' or 'ö' or 'ø' or 'ō' or 'ő' => 'o',
        'ŕ' or 'ř' => 'r',
        'ś' or 'š' or 'ş' or 'ș' => 's',
        'ť' or 'ţ' or 'ț' => 't',
        'ù' or 'ú' or 'û' or 'ü' or 'ū' or 'ů' or 'ű' or 'ų' => 'u',
        'ý' or 'ÿ' => 'y',
        'ź' or 'ž' or 'ż' => 'z',
        _ => c,
    };
}
