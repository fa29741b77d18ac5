using E4Bot.Cards.Lists;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Turn;

namespace E4Bot.Host.Chat;

/// <summary>« aide »: what this person can do, by the one table of who may; and the likeliest commands for what was not understood.</summary>
public sealed class HelpAnswer(ExamSession session)
{
    private static readonly (Act[] Acts, HelpCard.Entry Entry)[] Table =
    [
        ([Act.Evaluate], new("évaluer NUMÉRO ou NOM", "ouvrir ou reprendre l'évaluation, dans le canal de la commission", false)),
        ([Act.CheckConformity], new("conformité NUMÉRO ou NOM", "contrôler la conformité d'un dossier, ou suivre sa régularisation", false)),
        ([Act.CheckConformity], new("conformité", "où en sont les dossiers : à contrôler, à régulariser, non valides", true)),
        ([Act.SeePassageList], new("candidats", "la liste de passage et l'état de chacun", true)),
        ([Act.SeeSynthesis], new("synthèse NUMÉRO", "le tableau de synthèse, et ce qu'il laisse de côté ; l'équipe pédagogique et l'administration le joignent (.xlsx) en conversation privée", false)),
        ([Act.AttachSynthesis], new("modèle NUMÉRO", "un tableau de synthèse vierge, au nom de la personne candidate", false)),
        ([Act.SeeSheet], new("fiche NUMÉRO", "la fiche d'appréciation scellée", false)),
        ([Act.SeeSheet], new("grille NUMÉRO", "la grille d'aide à l'évaluation, une fois la fiche scellée", false)),
        ([Act.SeeSheet], new("envoyer fiche NUMÉRO", "recevoir la fiche scellée dans votre OneDrive ; de même « envoyer grille »", false)),
        ([Act.SeeJournal], new("journal NUMÉRO", "qui a fait quoi et quand", false)),
        ([Act.Reopen, Act.RequestReopening], new("rouvrir NUMÉRO", "rouvrir une fiche scellée, avec un motif", false)),
        ([Act.DecideJuryNote], new("arrêter NUMÉRO 13", "arrêter la note du jury (ici 13), avec son motif ; la commission est prévenue", false)),
        ([Act.RecordAbsence, Act.RecordDispense, Act.RecordForceMajeure, Act.RecordNotValid, Act.WithdrawOutcome],
            new("absent NUMÉRO", "enregistrer une absence ou une autre issue sans note, ou revoir celle qui l'est", false)),
        ([Act.VisitPortfolio], new("portfolio NUMÉRO", "l'adresse du portfolio, et ce que le serveur y a vu", false)),
        ([Act.Evaluate], new("phrases", "vos phrases, à ajouter aux observations et à l'appréciation", true)),
        ([Act.Rehearse, Act.CompareRehearsals], new("répétition", "les dossiers fictifs que chaque commission note avant la session, et où elles en sont", true)),
        ([Act.TieCommission], new("relier commission 3", "relier ce canal à une commission", false)),
        ([Act.TiePedagogicalTeam], new("relier équipe pédagogique", "relier ce canal à l'équipe pédagogique ; ajoutez le nom du centre s'il y en a plusieurs", false)),
        ([Act.TieJury], new("relier jury", "relier ce canal au jury", false)),
        ([Act.Import], new("importer", "importer candidats et personnes (joindre le fichier, en conversation privée)", false)),
        ([Act.FollowDeliveries], new("livraisons", "ce qui attend, est retenu ou refusé par Teams ; avec un NUMÉRO, qui a reçu la fiche", true)),
        ([Act.FollowDeliveries], new("relancer", "réessayer maintenant ce qui n'est pas arrivé ; avec un NUMÉRO, pour cette personne", false)),
        ([Act.AskAboutNotes], new("moyenne par commission", "et toute question sur les notes, les écarts et les profils, en français : « écart-type de la 3 », « compare la 2 et la 5 », « qui a 12 »", true)),
        ([Act.Transmit], new("bordereau", "le bordereau récapitulatif du centre ; ajoutez le nom du centre s'il y en a plusieurs", true)),
        ([Act.Transmit], new("transmettre", "le dossier pour le jury (bordereau, grilles, fiches), ou ce qui manque pour le faire", true)),
        ([Act.SeeLedger], new("décisions", "le registre des notes arrêtées par le jury, et le même en classeur (.xlsx)", true)),
    ];

    private static readonly HelpCard.Entry Itself = new("aide", "cette page", true);

    public CardReply Help(Asked asked) => asked.Caller.Parts.Count == 0
        ? CandidateChoice.Stranger
        : new CardReply.Card(HelpCard.Of(session.Exam.Code, [.. For(asked.Caller), Itself]), "Aide");

    public static CardReply NotUnderstood(Asked asked)
    {
        if (asked.Caller.Parts.Count == 0) return CandidateChoice.Stranger;
        return new CardReply.Card(SentenceCard.Of("Je n'ai pas compris", ["Voici ce que vous vouliez peut-être :"], [.. Likeliest(asked.Caller).Select(words => HelpCard.Say(words))]));
    }

    private static IEnumerable<string> Likeliest(Caller caller)
    {
        yield return "aide";
        if (Permissions.Allow(caller.AtMost, Act.SeePassageList)) yield return "candidats";
        if (Permissions.Allow(caller.AtMost, Act.AskAboutNotes)) yield return "moyenne par commission";
    }

    public static CardReply Incomplete(Asked asked, string command)
    {
        if (asked.Caller.Parts.Count == 0) return CandidateChoice.Stranger;
        return new CardReply.Sentence(command == "relier"
            ? $"Reliez ce canal par {string.Join(" ou ", For(asked.Caller).Where(e => e.Command.StartsWith(command, StringComparison.Ordinal)).Select(e => $"« {e.Command} »"))}."
            : $"De qui s'agit-il ? Écrivez « {command} » suivi du numéro ou du nom de la personne candidate.");
    }

    private static IEnumerable<HelpCard.Entry> For(Caller caller) =>
        Table.Where(row => row.Acts.Any(act => Permissions.Allow(caller.AtMost, act))).Select(row => row.Entry);
}
