namespace E4Bot.Domain.Wording;

/// <summary>
/// What tells of a person's health or handicap, and of the arrangements that tell of it. « Accessibilité aux personnes handicapées » is what candidates build,
/// not what they are; « données de santé » is a project's field.
/// </summary>
internal static class HealthWords
{
    /// <summary>Words that make of a handicap a user's, in the same sentence.</summary>
    private static readonly WordPattern[] OfUsers =
        [new("accessib*"), new("rgaa"), new("wcag"), new("utilisat*"), new("usager*"), new("internaute*"), new("visiteur*"), new("public*"), new("agefiph"), new("association*"), new("entreprise* adapte*")];

    private static readonly WordPattern[] Possible = [new("handicap*"), new("malvoyan*"), new("malentendan*"), new("non voyant*"), new("daltoni*"), new("autis*"), new("sourd*|surdite"), new("aveugle*|cecite"), new("cancer*"), new("diabet*"), new("grossesse")];

    private static readonly WordPattern[] Sure =
    [
        new("dyslexi*"), new("dysorthograph*"), new("dyspraxi*"), new("dysphasi*"), new("dyscalculi*"), new("trouble*|profil*|eleve*|etudiant* dys"), new("tdah"), new("hyperactif|hyperactive|hyperactivite"),
        new("trouble* de l|du|d|des? attention|langage|spectre|anxiete|apprentissage*|sommeil|concentration|elocution|parole|articulation|humeur|autistique*"),
        new("begaie*|begaiement|begue"),
        new("depressi*"), new("burn out"), new("anxieux|anxieuse|anxiete|anxiolytique*"), new("bipolaire*"), new("schizophren*"), new("epilep*"),
        new("etat|probleme*|souci*|ennui*|raison*|pepin*|accident* de sante"), new("sante mentale|psychique|fragile|fragilisee|precaire"),
        new("sa|son|mauvaise etat? de? sante"),
        new("arret|conge|absence* de? maladie"), new("longue maladie"), new("sa maladie"), new("malade le|pendant|lors|au|aujourd|ce"), new("est|etait|tombe*|etant gravement? malade*"),
        new("hospitalis*"), new("certificat*|suivi|traitement|dossier medical|medicaux"), new("sous traitement|medicament*"),
        new("mdph"), new("rqth"), new("tiers temps"), new("temps majore"), new("amenagement* d|de|des l? epreuve*|examen*"), new("auxiliaire de vie"), new("aesh"), new("fauteuil roulant"),
        new("etait|est|etant enceinte*"), new("conge* maternite"), new("sa grossesse"), new("psychiatr*"), new("addiction*"), new("alcooli*|alcoolise*"),
    ];

    public static IEnumerable<Found> In(IReadOnlyList<WrittenWord> words)
    {
        foreach (var found in Found.Of(words, Sure)) yield return found;
        var ofUsers = Found.Of(words, OfUsers).Select(found => words[found.Start].Sentence).ToHashSet();
        foreach (var found in Found.Of(words, Possible))
            if (!ofUsers.Contains(words[found.Start].Sentence)) yield return found;
    }
}
