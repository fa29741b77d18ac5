using E4Bot.Cards.Wire;
using E4Bot.Domain.Conformity;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Sessions;

namespace E4Bot.Cards.French;

/// <summary>Every « no », as one sentence for the person who reads it, with what to do next.</summary>
public static class RefusalText
{
    public static string Of(Refusal refusal, ExamSession session) => Spacing.Of(Sentence(refusal, session));

    public static string Of(InputProblem problem) => Spacing.Of(Sentence(problem));

    private static string Sentence(Refusal refusal, ExamSession session) => refusal switch
    {
        Refusal.NotAllowed r => NotAllowed(r.Act),
        Refusal.UnknownChoice => "Ce choix n'existe pas : actualisez la carte, puis choisissez l'un de ceux qu'elle propose.",
        Refusal.OpenedMeanwhile => "L'autre membre vient d'ouvrir l'évaluation avec d'autres réponses : ce sont les siennes qui sont gardées, vérifiez-les ensemble.",
        Refusal.NotOpen => "L'évaluation n'est pas encore ouverte : ouvrez-la d'abord.",
        Refusal.IdentityNotConfirmed => "Vérifiez l'identité sur la pièce d'identité de la personne candidate, puis cochez la case.",
        Refusal.IrregularComposition =>
            "La commission n'est pas régulière : il faut un enseignant de la spécialité et un professionnel, ou à défaut un enseignant d'un bloc professionnel.",
        Refusal.ExtraTimeOutOfRange r => $"Le temps supplémentaire va de 0 à {Typography.Count(r.Maximum, "minute")}.",
        Refusal.GroundMissing r => $"Décrivez ce que vous avez constaté (« {session.Penalty(r.Kind).Title} ») : la pénalité doit être justifiée.",
        Refusal.OneScreenOnly => "Chaque membre répond sur son propre appareil ; pour répondre ensemble, proposez d'abord l'écran unique dans le « Sommaire ».",
        Refusal.UnknownLine => Sentence(InputProblem.UnknownLine),
        Refusal.FilledTogether => "Cette ligne a été remplie ensemble : modifiez-la ensemble.",
        Refusal.AnsweredOnOwnDevice => "Sur cette ligne, un membre a déjà répondu sur son propre appareil : chaque membre y répond à son tour, et ne change que sa réponse.",
        Refusal.NothingToDeliberate => "Il n'y a rien à départager sur cette ligne : vos deux niveaux sont identiques, ou l'un manque encore.",
        Refusal.NothingToConfirm r => $"La pénalité « {session.Penalty(r.Kind).Title} » n'est plus constatée : il n'y a rien à confirmer.",
        Refusal.TextTooLong r => $"Votre texte compte {Typography.Number(r.Length)} caractères, il en faut {Typography.Number(r.Maximum)} au plus : raccourcissez-le.",
        Refusal.TextUnreadable => "Votre texte contient des caractères qui ne s'impriment pas : retirez-les, ou tapez-le à la main.",
        Refusal.TextMissing => "Écrivez le motif : il reste au dossier.",
        Refusal.ChangedMeanwhile { Answer: SharedAnswer.Sheet } => "La fiche a changé depuis votre lecture : relisez-la, puis visez.",
        Refusal.ChangedMeanwhile { Answer: SharedAnswer.Penalty } => "Ce constat a changé entre-temps sur un autre appareil : relisez-le, puis confirmez ou écartez la pénalité.",
        Refusal.ChangedMeanwhile { Answer: SharedAnswer.Outcome } => "L'issue de cette personne a changé entre-temps : relisez-la, puis recommencez.",
        Refusal.ChangedMeanwhile { Answer: SharedAnswer.Conformity } => "Le contrôle de ce dossier a changé entre-temps : relisez-le, puis recommencez.",
        Refusal.ChangedMeanwhile { Answer: SharedAnswer.PortfolioAddress } => "L'adresse du portfolio a changé entre-temps : relisez-la, puis recommencez.",
        Refusal.ChangedMeanwhile { Answer: SharedAnswer.JuryNote } => "La fiche, ou la note que le jury en a arrêtée, a changé entre-temps : relisez-les, puis recommencez.",
        Refusal.ChangedMeanwhile => "Cette réponse a changé entre-temps sur un autre appareil : comparez les deux valeurs, puis enregistrez celle que vous gardez.",
        Refusal.PartNotRunning => "Cette partie n'a pas commencé.",
        Refusal.Incomplete r => $"La fiche n'est pas complète ({Typography.Count(r.Missing.Count, "élément manque", "éléments manquent")}) : voyez la liste ci-dessous.",
        Refusal.SignOneByOne => "Le visa est personnel : chaque membre vise à son tour.",
        Refusal.SignsOnOwnDevice => "Ce membre a répondu sur son propre appareil : c'est là que son visa se donne.",
        Refusal.HeardOnOutOfRange r => $"Donnez le jour de l'oral qui a eu lieu sur papier, du {Typography.Date(r.From)} au {Typography.Date(r.To)}.",
        Refusal.NotFromPaper => "Cette évaluation n'est pas une saisie différée : il n'y a rien à comparer avec le papier.",
        Refusal.ConfirmedByTheOther => "C'est à l'autre membre, qui n'a pas fait la saisie, de la comparer avec le papier, sur son propre appareil.",
        Refusal.IsSealed r => $"La fiche est scellée (version {r.Version}) : pour la changer, demandez sa réouverture.",
        Refusal.NotSealed => "La fiche n'est pas scellée : il n'y a rien à rouvrir.",
        Refusal.NotYetGraded => "La fiche de cette personne n'est pas scellée : le jury arrête sa note une fois que les deux membres l'ont visée.",
        Refusal.NoNoteToDecide r => $"Une issue sans note est enregistrée pour cette personne (« {Words.Of(r.Kind)} ») : le jury n'a pas de note à arrêter.",
        Refusal.JuryNoteNotWhole => "La note du jury est un nombre entier de points, de 0 à 20 : écrivez-la sans décimales, par exemple 13.",
        Refusal.OutcomeStands { MayWithdraw: true } r =>
            $"Une issue est déjà enregistrée pour cette personne (« {Words.Of(r.Kind)} ») : pour la retirer, écrivez « absent » suivi de son numéro.",
        Refusal.OutcomeStands r =>
            $"Une issue est déjà enregistrée pour cette personne (« {Words.Of(r.Kind)} ») : l'administration du centre ou la présidence du jury peut la retirer.",
        Refusal.NoOutcome => "Aucune issue sans note n'est enregistrée pour cette personne : il n'y a rien à retirer.",
        Refusal.AlreadyHeard => "L'évaluation a déjà été ouverte : cette personne a été entendue.",
        Refusal.NotInThisForm r => $"« {Words.Of(r.Kind)} » n'existe pas pour cette forme d'épreuve.",
        Refusal.RepeatedAbsence =>
            "L'autre date est échue, et une absence réitérée n'a pas de date de remplacement ; en cas d'erreur, l'administration du centre ou la présidence du jury peut retirer cette issue.",
        Refusal.NotAnAddress => "Écrivez l'adresse d'une page web, par exemple https://exemple.fr/portfolio.",
        Refusal.NewDateNotLater => "Donnez une nouvelle date, postérieure à la date prévue.",
        Refusal.SynthesisTooLate => "L'évaluation de cette personne est ouverte : son tableau de synthèse ne peut plus être joint ni remplacé.",
        Refusal.NewDateTooLate r => $"Donnez une nouvelle date, au plus tard le {Typography.Date(r.Latest)} : au-delà, c'est une autre session.",
        Refusal.FileNotInOrder r => ConformityText.WhyNotHeard(r.Check, r.Form),
        Refusal.NeverChecked r =>
            $"La conformité de ce dossier n'a jamais été contrôlée : demandez à {ConformityText.Checkers(r.Form)}, ou cochez que vous ouvrez l'évaluation malgré tout.",
        Refusal.OutcomeOfTheCheck =>
            "C'est le contrôle de conformité qui déclare cette personne non valide, ou non : écrivez « conformité » suivi de son numéro pour le reprendre.",
        Refusal.FindingsIncomplete => "Répondez aux trois questions : le dépôt du dossier, la durée de stage, les attestations.",
        Refusal.NotValidUnconfirmed r =>
            $"Ce contrôle déclare la personne non valide (NV), elle ne sera pas entendue ({ConformityText.Reasons(r.Defects)}) : relisez, puis confirmez.",
        Refusal.DepositContradicted { Said: FileDeposit.Late } r =>
            $"Le {Typography.Date(r.DepositedOn)} est dans les délais (jusqu'au {Typography.Date(r.DepositBy)}) : corrigez la date ou la réponse.",
        Refusal.DepositContradicted r =>
            $"Le {Typography.Date(r.DepositedOn)} est après la date fixée ({Typography.Date(r.DepositBy)}) : corrigez la date ou la réponse.",
        Refusal.DepositInTheFuture => "Cette date de dépôt n'est pas encore venue : corrigez-la.",
        Refusal.InternshipContradicted { Said: InternshipLength.Sufficient } r =>
            $"La durée de stage ({ConformityText.Weeks(r.Weeks)}) est inférieure aux {ConformityText.Weeks(r.Minimum)} requises : corrigez le nombre, ou dites si la durée est trop courte ou admise par décision.",
        Refusal.InternshipContradicted r =>
            $"La durée de stage ({ConformityText.Weeks(r.Weeks)}) atteint les {ConformityText.Weeks(r.Minimum)} requises : corrigez le nombre ou la réponse.",
        Refusal.DeadlineMissing r =>
            $"Donnez la date limite de régularisation, du {Typography.Date(r.From)} au {Typography.Date(r.To)}.",
        Refusal.DeadlineOutOfRange r =>
            $"La date limite de régularisation va du {Typography.Date(r.From)} au {Typography.Date(r.To)}, jour de l'épreuve au plus tard.",
        Refusal.NothingToPutRight => "Ce dossier n'est plus à régulariser : relisez le contrôle tel qu'il est.",
        Refusal.NoSuchNotice => "Cette notification n'existe pas : relisez le contrôle tel qu'il est.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };

    private static string Sentence(InputProblem problem) => problem switch
    {
        InputProblem.NoLevelChosen => "Choisissez l'un des cinq niveaux.",
        InputProblem.UnknownLevel => "Ce niveau n'existe pas : choisissez l'un des cinq niveaux de la grille.",
        InputProblem.UnknownLine => "Cette ligne n'est pas dans la grille : actualisez la carte.",
        InputProblem.NoteNotReadable => "Écrivez une note entre 0 et 20, par exemple 13 ou 13,25.",
        InputProblem.JuryNoteNotReadable => "Écrivez la note du jury en points entiers, de 0 à 20, par exemple 13.",
        InputProblem.EnvironmentNotChosen => "Dites si l'environnement technologique est conforme.",
        InputProblem.QualityNotChosen => "Dites en quelle qualité chaque membre siège.",
        InputProblem.MembersChanged =>
            "La commission a changé de membres depuis que cette carte est affichée : vérifiez qui siège et en quelle qualité, puis ouvrez l'évaluation.",
        InputProblem.FindingNotChosen => "Dites si le portfolio est accessible et si le tableau de synthèse est présent.",
        InputProblem.ExtraTimeNotReadable => "Écrivez le temps supplémentaire en minutes entières, par exemple 13.",
        InputProblem.UnknownVerb => "Ce bouton n'est plus connu : actualisez la carte, puis réessayez.",
        InputProblem.UnknownCard => "Ce bouton ne dit pas sur quelle carte il a été pressé : relisez la carte à jour, puis recommencez.",
        InputProblem.OutcomeNotChosen => "Choisissez l'une des issues proposées.",
        InputProblem.DateNotReadable => "Choisissez la date dans le calendrier.",
        InputProblem.HeardOnMissing => "Dites quel jour l'oral a eu lieu sur papier, ou décochez la saisie différée.",
        InputProblem.DepositNotChosen => "Dites si le dossier a été déposé, et s'il l'a été dans les délais.",
        InputProblem.WeeksNotReadable => "Écrivez le nombre de semaines de stage en chiffres, par exemple 10.",
        _ => throw new ArgumentOutOfRangeException(nameof(problem)),
    };

    private static string NotAllowed(Act act) => act switch
    {
        Act.Evaluate or Act.Sign or Act.RequestReopening => "Seuls les deux membres qui entendent cette personne peuvent répondre sur cette carte.",
        Act.Reopen => "Seuls la présidente ou le président du jury, ou les deux membres qui ont entendu cette personne, rouvrent une fiche.",
        Act.DecideJuryNote => "Seule la présidence du jury arrête une note.",
        Act.RecordAbsence => "Seuls les deux membres qui entendent cette personne et l'administration du centre enregistrent une absence.",
        Act.RecordDispense => "Seule l'administration du centre enregistre une dispense.",
        Act.RecordForceMajeure => "Seules l'administration du centre et la présidence du jury enregistrent une force majeure.",
        Act.RecordNotValid => "Seules l'équipe pédagogique et l'administration du centre déclarent une candidature non valide.",
        Act.WithdrawOutcome => "Seules l'administration du centre et la présidence du jury reviennent sur une issue enregistrée.",
        Act.AttachSynthesis => "Seules l'équipe pédagogique et l'administration du centre joignent un tableau de synthèse, ou demandent un modèle.",
        Act.SeeSynthesis => "Le tableau de synthèse est réservé à l'équipe pédagogique, aux deux membres qui entendent cette personne, à la présidence du jury et à l'administration du centre.",
        Act.CheckConformity => "Seules l'équipe pédagogique de ce centre, ou la commission de contrôle, et l'administration contrôlent la conformité d'un dossier.",
        Act.VisitPortfolio => "Seuls les deux membres qui entendent cette personne, l'équipe pédagogique et l'administration du centre font vérifier son portfolio.",
        Act.SeeSheet => "La fiche et la grille sont réservées aux deux membres qui entendent cette personne, à la présidence du jury et à l'administration du centre.",
        Act.SeeJournal => "Le journal est réservé aux deux membres qui entendent cette personne et à la présidence du jury.",
        Act.SeePassageList => "Je ne peux rien vous en dire ici.",
        Act.Import => "Seule l'administration du centre importe les candidats et les personnes.",
        Act.TieCommission => "Seules l'administration du centre, la présidence du jury et la commission elle-même relient un canal à une commission.",
        Act.TiePedagogicalTeam => "Seules l'administration du centre, la présidence du jury et l'équipe pédagogique relient un canal à cette équipe.",
        Act.TieJury => "Seules l'administration du centre et la présidence du jury relient un canal au jury.",
        Act.FollowDeliveries => "Seules l'administration du centre et la présidence du jury suivent les livraisons.",
        Act.AskAboutNotes => "Les notes d'une commission ne sont montrées qu'à ses membres, à la présidence du jury et à l'administration du centre.",
        Act.Rehearse => "Seuls les membres des commissions notent les dossiers de la répétition.",
        Act.CompareRehearsals => "Seules la présidence du jury et l'administration du centre comparent les commissions de la répétition.",
        Act.Transmit => "Seules l'administration du centre et la présidence du jury reçoivent le bordereau et le dossier destiné au jury.",
        Act.SeeLedger => "Seules l'administration du centre et la présidence du jury lisent le registre des décisions du jury.",
        _ => throw new ArgumentOutOfRangeException(nameof(act)),
    };
}
