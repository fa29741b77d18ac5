namespace E4Bot.Domain.Evaluations;

/// <summary>
/// Whether words that lead up to something say that it is not there: « aucun », « sans », « pas le moindre », « pas de véritable ». They stand
/// right before it, but for a few that carry no meaning of their own: « Il ne répond pas, défaut de… » denies nothing.
/// </summary>
internal static class Denial
{
    /// <summary>« De » too: « pas relevé de défaut », « exempt de défaut »; where there is one, it is « un défaut ».</summary>
    private static readonly string[] Words =
        ["aucun", "aucunement", "sans", "nul", "nullement", "ni", "de", "moindre", "pas", "jamais"];

    private static readonly string[] Fillers =
        ["le", "un", "d", "seul", "reel", "veritable", "vrai", "quelconque", "petit", "grave", "notable", "manifeste"];

    public static bool Ends(IReadOnlyList<string> words)
    {
        var last = words.Count - 1;
        while (last >= 0 && Fillers.Contains(words[last])) last--;
        return last >= 0 && Words.Contains(words[last]);
    }
}
