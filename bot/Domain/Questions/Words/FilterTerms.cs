namespace E4Bot.Domain.Questions.Words;

/// <summary>How teachers say of whom they want to know it, and by which of their notes.</summary>
internal static class FilterTerms
{
    public static IReadOnlyList<Term> All { get; } =
    [
        new(Meaning.EachCommission, "par commission(s) | par com | par comm | par jury | par jurys | chaque commission | chaque jury | chaque com | chaque comm | toutes les commissions | ttes les commissions | tous les jurys | commission par commission | jury par jury | chacune | de chacune | chacune des commissions | selon la commission | selon les commissions | toutes | commissions | les commissions | des commissions | entre commissions | entre les commissions | jurys | les jurys | par commission d interrogation | pour chacune"),
        new(Meaning.SideBySide, "côte à côte | cote à cote | côte côte | compare tout | comparer tout | compare les toutes | compare tous les jurys"),
        new(Meaning.WhichCommission, "quelle commission | quelles commissions | quel jury | quels jurys | une commission | un jury | certaines commissions | des commissions qui | laquelle"),
        new(Meaning.OneCommission, "commission | la commission | le jury"),
        new(Meaning.ThisCommission, "cette commission | ce jury | cette com"),
        new(Meaning.Own, "ma commission | ma com | ma comm | mon jury | notre commission | notre com | notre comm | notre jury | nous | chez nous | chez moi | nos candidat(s) | nos candidates | mes candidat(s) | mes candidates | nos étudiants | mes étudiants | nos élèves | mes élèves | nos notes | mes notes | notre | nos"),
        new(Meaning.OwnCentre, "notre centre | mon centre | notre lycée | mon lycée | notre établissement | mon établissement"),
        new(Meaning.Pooled, "confondues | toutes commissions confondues | commissions confondues | toutes confondues | réunies | réunis | ensemble | tous ensemble | toutes ensemble | cumulées"),
        new(Meaning.Everybody, "tout le monde | tt le monde | tous | tous les candidats | toutes les candidates | tous les candidats réunis | l ensemble | l ensemble des candidats | ensemble des candidats | ensemble de la session | l ensemble de la session | ensemble de tous les candidats | globale(s) | global | globaux | globalement | générale | général | généraux | générales | toute la session | session entière | session | au total | en tout | total | tous les élèves | tous les étudiants | toute la promo | au global | en général | au général"),
        new(Meaning.Sisr, "sisr | option sisr | spécialité sisr | option a | sisr seulement | sisrs | en sisr"),
        new(Meaning.Slam, "slam | option slam | spécialité slam | option b | slam seulement | slams | en slam"),
        new(Meaning.BothOptions, "les deux options | toutes options confondues | toutes les options | toutes options | deux options confondues | options confondues | toutes spécialités | toutes spécialités confondues | les deux spécialités"),
        new(Meaning.Ccf, "ccf | contrôle en cours de formation | contrôles en cours de formation | forme ccf | en ccf"),
        new(Meaning.Ponctuelle, "ponctuel(s) | ponctuelle(s) | ponct | épreuve ponctuelle | épreuves ponctuelles | forme ponctuelle | en ponctuel | en ponctuelle"),
        new(Meaning.BothForms, "les deux formes | toutes formes confondues | toutes les formes | les deux formes d épreuve"),
        new(Meaning.AllCentres, "tous les centres | tous centres confondus | tous les lycées | tous les établissements | tous centres"),
        new(Meaning.AllDays, "tous les jours | toute la semaine | toutes les dates | toutes dates confondues"),
        new(Meaning.BeforePenalties, "avant [les] pénalité(e)(s) | avant la pénalité | avant toute pénalité | avant pénas | avant péna | avant pénalisation(s) | avt [les] pénalité(e)(s) | hors [les] pénalité(e)(s) | hors péna(s) | sans compter les pénalités | sans tenir compte des pénalités | proposée(s) | note(s) proposée(s) | brute(s) | note(s) brute(s) | pénalités non comprises | pénalités exclues | avant application des pénalités | avant déduction des pénalités | hors pénalisation(s) | avant déduction | en brut | brut | pénalités non déduites | pénalités non comptées"),
        new(Meaning.AfterPenalties, "après [les] pénalité(e)(s) | après la pénalité | après péna(s) | après pénalisation(s) | ap pénalités | finale(s) | note(s) finale(s) | final | finales | pénalités comprises | pénalités incluses | pénalités déduites | pénalités appliquées | pénalité(e)(s) comprise(s) | sur la fiche | sur les fiches | note(s) de la fiche | notes des fiches | y compris [les] pénalités | en comptant les pénalités | en tenant compte des pénalités | après application des pénalités | après déduction des pénalités | avec prise en compte des pénalités | nette(s) | net | en net | avec [les] pénalités déduites | avec [les] pénalités comprises | avec [les] pénalités incluses | une fois les pénalités appliquées | une fois les pénalités déduites | post pénalités"),
        new(Meaning.WithoutPenalties, "sans [les] pénalité(e)(s) | sans la pénalité | ss [les] pénalité(e)(s) | sans péna(s) | sans les péna(s) | sans pénalisation(s) | sans aucune pénalité"),
        new(Meaning.WithPenalties, "avec [les] pénalité(e)(s) | avec la pénalité | avec péna(s) | avec les péna(s) | avec pénalisation(s)"),
        new(Meaning.BeforeAndAfterPenalties, "avant et après [les] pénalité(e)(s) | avec et sans [les] pénalité(e)(s) | sans et avec [les] pénalité(e)(s) | avant après pénalité(e)(s) | avant ou après pénalités"),
        new(Meaning.AfterHarmonisation, "arrêtée(s) | note(s) arrêtée(s) | arrêté(s) | arrêtée(s) par le jury | note(s) arrêtée(s) par le jury | du jury | note(s) du jury | par le jury | après [l] harmonisation | après harmo | harmonisée(s) | note(s) harmonisée(s) | après [le] jury | avec [l] harmonisation | post harmonisation | note(s) jury | harmonisation comprise | harmonisation faite"),
        new(Meaning.BeforeHarmonisation, "avant [l] harmonisation | avant harmo | avt harmonisation | sans [l] harmonisation | hors harmonisation | avant [le] jury | non harmonisée(s)"),
        new(Meaning.Except, "sauf | hors | sans | excepté | excepté(e)(s) | à part | à l exception de | à l exclusion de | hormis | pas | mais pas | en dehors de | en excluant | en enlevant | excluant | en retirant | autre que | autres que | sans compter | moins la"),
        new(Meaning.And, "et | puis"),
        new(Meaning.Same, "même chose | la même chose | la même | le même | les mêmes | pareil | idem | de même | mêmes | même question | mêmes chiffres | fais pareil | refais | refais ça"),
        new(Meaning.Above, "au dessus de | au dessus du | au dessus d | dessus de | plus de | plus d | + de | > | à plus de | supérieur(e)(s) à | supérieur(e)(s) au | strictement supérieur(e)(s) à | strictement plus de | strictement au dessus de | sup à | dépasse | dépassent | dépassant | dépasser | dépassé | ont dépassé | au delà de | plus que | mieux que | plus haut que | meilleur que | au dessus | plus que la note de | > à | > de | plus grand(es) que"),
        new(Meaning.AtLeast, "au moins | ≥ | à partir de | supérieur(e)(s) ou égal(e)(s) à | supérieur(e)(s) ou égaux à | plus grand(es) ou égal à | pas moins de | sup ou égal à | ≥ à"),
        new(Meaning.Below, "au dessous de | au dessous du | en dessous de | en dessous du | en dessous d | au dessous d | dessous de | moins de | moins d | - de | < | à moins de | inférieur(e)(s) à | inférieur(e)(s) au | strictement inférieur(e)(s) à | strictement moins de | strictement en dessous de | inf à | sous | moins que | en deçà de | sous le | sous les | en dessous | au dessous | < à | < de | plus petit(es) que"),
        new(Meaning.AtMost, "au plus | ≤ | jusqu à | inférieur(e)(s) ou égal(e)(s) à | inférieur(e)(s) ou égaux à | pas plus de | ne dépasse(nt) pas | n ont pas dépassé | n a pas dépassé | inf ou égal à | ≤ à"),
        new(Meaning.AndMore, "et plus | ou plus | + | et + | ou + | et au dessus | ou au dessus | et au delà | ou mieux | et mieux"),
        new(Meaning.AndLess, "et moins | ou moins | et en dessous | ou en dessous | et au dessous | ou au dessous"),
        new(Meaning.Exactly, "exactement | pile | égal(e)(s) à | égal(e)(s) | = | tout juste"),
    ];
}
