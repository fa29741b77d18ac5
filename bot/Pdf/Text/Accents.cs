namespace E4Bot.Pdf.Text;

/// <summary>
/// Joins an accent that follows its letter (« e » then U+0301, as some systems write file names) into one character. Written out
/// because the program runs without the system library that would normalise, and a font rarely places loose accents well.
/// </summary>
internal static class Accents
{
    private static readonly Dictionary<(int Letter, int Accent), int> Joined = Pairs(
        (0x0300, "AÀEÈIÌOÒUÙaàeèiìoòuù"),
        (0x0301, "AÁEÉIÍOÓUÚYÝCĆNŃSŚZŹaáeéiíoóuúyýcćnńsśzź"),
        (0x0302, "AÂEÊIÎOÔUÛaâeêiîoôuû"),
        (0x0303, "AÃNÑOÕaãnñoõ"),
        (0x0308, "AÄEËIÏOÖUÜYŸaäeëiïoöuüyÿ"),
        (0x030A, "AÅUŮaåuů"),
        (0x030C, "CČEĚRŘSŠZŽcčeěrřsšzž"),
        (0x0327, "CÇSŞTŢcçsştţ"));

    /// <summary>Replaces the last letter of the text by the one with this accent, if there is one.</summary>
    public static bool TryJoin(List<int> text, int accent)
    {
        if (accent is < 0x0300 or > 0x036F || text.Count == 0 || !Joined.TryGetValue((text[^1], accent), out var joined)) return false;
        text[^1] = joined;
        return true;
    }

    private static Dictionary<(int Letter, int Accent), int> Pairs(params ReadOnlySpan<(int Accent, string Letters)> rows)
    {
        var pairs = new Dictionary<(int, int), int>();
        foreach (var (accent, letters) in rows)
            for (var letter = 0; letter < letters.Length; letter += 2) pairs[(letters[letter], accent)] = letters[letter + 1];
        return pairs;
    }
}
