namespace E4Bot.Domain.Wording;

/// <summary>
/// Praise and reproach of the whole performance, which a note at the other end of the scale contradicts. What is said of one skill alone contradicts nothing:
/// a profile has its heights and its hollows.
/// </summary>
internal static class LevelWords
{
    private const string Whole = "prestation|oral|travail|niveau|ensemble|candidat*|presentation|dossier|entretien|soutenance|epreuve";
    private const string Great = "excellent*|remarquable*|brillant*|exceptionnel*|exemplaire*";
    private const string Poor = "insuffisant*|faible*|mediocre*|decevant*|indigent*|inacceptable*";

    public static IReadOnlyList<WordPattern> Praise { get; } =
    [
        new($"{Great} {Whole}"), new($"{Whole} est|etait|tout|vraiment|de? a? fait? {Great}"), new("tres|vraiment bon|bonne|belle|beau " + Whole), new($"{Whole} de tres? haut|bon niveau|qualite"),
        new("excellente maitrise de|des l|toutes|tous? ensemble|les|competences"), new("maitrise parfaite|parfaitement|complete|totale de|des l|toutes? ensemble|les|competences"),
        new("maitrise parfaitement|totalement|completement toutes|l|les ensemble|les|competences"), new("felicitations"), new("sans faute"),
    ];

    public static IReadOnlyList<WordPattern> Reproach { get; } =
    [
        new($"{Whole} est|etait|tres|trop|globalement|largement|nettement? tres|trop|globalement|largement|nettement? {Poor}"), new($"tres|trop? {Poor} {Whole}"),
        new($"{Whole} est|reste|demeure tres|trop|largement|nettement|bien? {Poor}"),
        new("ne maitrise aucun*|aucune|pas les|la|l|toutes? competences|plupart|essentiel"), new("aucune competence* maitris*|acquis*"), new("aucune maitrise"),
        new("competences non maitrisees|acquises"), new("lacunes majeures|graves|considerables|redhibitoires|importantes sur|dans l|toutes? ensemble"), new("n a pas le niveau"), new("niveau requis|attendu non atteint"), new("hors sujet"),
    ];

    private static readonly string[] Denials = ["pas", "non", "jamais", "sans", "aucun", "aucune", "ni", "nullement", "aucunement", "loin", "guere", "peu"];

    private const int Reach = 3;

    /// <summary>« Ce n'est pas une excellente prestation » praises nothing.</summary>
    public static bool IsDenied(IReadOnlyList<WrittenWord> words, Found found)
    {
        for (var at = found.Start - 1; at >= 0 && at >= found.Start - Reach && words[at].Sentence == words[found.Start].Sentence; at--)
            if (Denials.Contains(words[at].Folded)) return true;
        return false;
    }
}
