namespace E4Bot.Domain.Questions.Words;

/// <summary>How teachers ask how far the session has come, and what of it is not finished.</summary>
internal static class ProgressTerms
{
    public static IReadOnlyList<Term> All { get; } =
    [
        new(Meaning.Progress, "avancement | état d avancement | avancée(s) | progression | où en est on | où en est | où en sont | où en sommes nous | ou en sont elles | on en est où | où on en est | où ça en est | où c en est | ça en est où | en est où | en sont où | où est ce qu on en est | point d étape | sans note | pas de note | pas encore de note | n ont pas de note | en cours | ça avance | ça avance comment | comment ça avance | où j en suis | j en suis où"),
        new(Meaning.Heard, "entendu(e)(s) | passé(e)(s) | interrogé(e)(s) | auditionné(e)(s) | ont passé | évalué(e)(s)"),
        new(Meaning.Sealed, "signée(s) | signé(s) | scellée(s) | scellé(s) | terminée(s) | terminé(s) | finie(s) | fini(s) | fini | validée(s) | validé(s) | complète(s)"),
        new(Meaning.Remaining, "reste | restent | restant(e)(s) | reste t il | restent ils | reste à passer | restent à passer | restants à passer | reste à entendre | restent à entendre | reste à évaluer | restent à évaluer | il reste"),
        new(Meaning.Sheets, "fiche(s) | fiches d appréciation | fiche d appréciation | grille(s) | évaluation(s) | dossiers"),
        new(Meaning.Unfinished, "pas [encore] fini(e)(s) | pas [encore] terminé(e)(s) | pas [encore] signé(e)(s) | pas [encore] scellé(e)(s) | pas [encore] validé(e)(s) | pas [encore] complet(s) | pas [encore] complète(s) | pas encore passé(e)(s) | pas encore été entendu(e)(s) | pas encore entendu(e)(s) | non signé(e)(s) | non terminé(e)(s) | non fini(e)(s) | non scellé(e)(s) | non validé(e)(s) | inachevé(e)(s) | incomplet(s) | incomplète(s) | il reste qui | reste qui | il reste quoi | reste quoi | qui reste | qui reste t il | qui il reste | que reste t il | que reste t il à faire | qu est ce qu il reste | qu est ce qu il reste à faire | qu est ce qui [nous] reste | qu est ce qui [nous] reste à faire | que nous reste t il | que nous reste t il à faire | qu est ce qu il nous reste | qu est ce qu il nous reste à faire | ce qui reste | ce qui reste à faire | ce qu il reste à faire | reste à faire | il manque quoi | manque quoi | il manque qui | que manque t il | qui manque t il | qu est ce qui manque | qu est ce qu il manque | ce qui manque | ce qu il manque | pas finalisé(e)(s) | pas clos | pas closes | pas close | pas encore clos | pas encore closes | pas bouclé(e)(s) | pas encore bouclé(e)(s) | en suspens | à finir | à terminer | reste à signer | restent à signer | pas encore été signée(s) | pas été signée(s) | n est pas fini | qu est ce qui n est pas fini"),
    ];
}
