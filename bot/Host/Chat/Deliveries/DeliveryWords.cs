using E4Bot.BotFramework;
using E4Bot.Cards.French;
using E4Bot.Host.Conversations;
using E4Bot.Host.Delivery;
using E4Bot.Host.Delivery.Seen;
using E4Bot.Host.SharePoint;

namespace E4Bot.Host.Chat.Deliveries;

/// <summary>What is sent, where to, and why it is not, in French. Roles, commissions and numbers; nobody's name.</summary>
internal static class DeliveryWords
{
    public static string What(Duty duty) => duty.Kind switch
    {
        DutyKind.ShowCard => "carte de l'évaluation",
        DutyKind.RetireCard => "renvoi de l'ancienne carte à la nouvelle",
        DutyKind.PostSheet => $"fiche, version {duty.Version}",
        DutyKind.RetireSheet => $"fiche rouverte, version {duty.Version}",
        DutyKind.AnnounceTime => $"fin de la partie {(int)duty.Part!}",
        DutyKind.PostNotice => $"notification {duty.Version} du contrôle de conformité",
        DutyKind.RetireNotice => $"suite de la notification {duty.Version}",
        DutyKind.RemindConformity => $"rappel d'un dossier à régulariser, {When(duty.Reminder!.Value)}",
        DutyKind.TellJuryNote => $"décision {duty.Version} du jury",
        DutyKind.Greet => "accueil",
        DutyKind.VisitPortfolio => "visite du portfolio",
        DutyKind.OfferFile => "proposition d'un document à qui l'a demandé",
        DutyKind.SendFile => "envoi d'un document dans un OneDrive",
        DutyKind.FileSheet => $"dépôt de la fiche, version {duty.Version}, dans le dossier du canal",
        DutyKind.UnfileSheet => $"retrait de la fiche, version {duty.Version}, du dossier du canal",
        DutyKind.TakeUpAgain => "reprise de ce qui était retenu",
        _ => throw new ArgumentOutOfRangeException(nameof(duty)),
    };

    /// <summary>Whether it goes to several, each of whom is told of: a sheet, a notice, a decision of the jury.</summary>
    public static bool IsLetter(DutyKind kind) => kind is DutyKind.PostSheet or DutyKind.PostNotice or DutyKind.TellJuryNote;

    private static string When(ConformityReminder reminder) => reminder switch
    {
        ConformityReminder.ThreeDaysBefore => "trois jours avant l'échéance",
        ConformityReminder.LastDay => "le dernier jour",
        ConformityReminder.DayAfter => "le lendemain",
        ConformityReminder.EveOfTheOral => "la veille de l'oral",
        _ => throw new ArgumentOutOfRangeException(nameof(reminder)),
    };

    /// <summary>« canal de la commission 3 ».</summary>
    public static string Name(RecipientPlace place, Duty duty) => place switch
    {
        RecipientPlace.Channel when IsForTheTeam(duty) => $"canal de l'équipe pédagogique ({duty.Candidate!.Commission.Centre})",
        RecipientPlace.Channel or RecipientPlace.Member when IsForOnePerson(duty) => "conversation privée de qui l'a demandé",
        RecipientPlace.Channel => duty.Candidate is { } candidate ? $"canal de la commission {candidate.Commission.Number}" : "conversation où E4Bot a été ajouté",
        RecipientPlace.Member => "membre en privé",
        RecipientPlace.Members => "membres en privé",
        _ => throw new ArgumentOutOfRangeException(nameof(place)),
    };

    /// <summary>What keeps Teams, or the bot, from sending it there; and what to do.</summary>
    public static string Why(string code, RecipientPlace place, Duty duty)
    {
        if (code == Absence.NoTeamChannel)
            return $"Aucun canal n'est relié à l'équipe pédagogique ({duty.Candidate?.Commission.Centre}) : écrivez « relier équipe pédagogique » dans le sien, l'envoi reprendra.";
        var there = There(place, duty);
        return (Absence.SaidBy(code) ?? OwnWord(code)) switch
        {
            Presence.Uninstalled => $"E4Bot n'est plus installé dans {there} : réinstallez-le, l'envoi reprendra.",
            Presence.Blocked => $"E4Bot est bloqué dans {there} : débloquez-le et écrivez-lui là, l'envoi reprendra.",
            Presence.Deleted => $"Teams dit que {there} n'existe plus : restaurez-le, l'envoi reprendra.",
            Presence.Archived => $"L'équipe de {there} est archivée : désarchivez-la, l'envoi reprendra.",
            Presence.Lost => $"Teams ne trouve plus {there} : écrivez-y à E4Bot, l'envoi reprendra.",
            _ => Refusal(code, there, duty),
        };
    }

    public static string Since(SeenDuty seen, WallClock clock) => seen.DueSince is { } since ? $"attend depuis le {clock.Moment(since)}" : "attend";

    /// <summary>It goes to the pedagogical team, and not to the commission.</summary>
    private static bool IsForTheTeam(Duty duty) => duty.Kind is DutyKind.PostNotice or DutyKind.RetireNotice or DutyKind.RemindConformity;

    /// <summary>It goes to whoever asked for it, and to nobody else.</summary>
    private static bool IsForOnePerson(Duty duty) => duty.Kind is DutyKind.OfferFile or DutyKind.SendFile;

    private static Presence? OwnWord(string code)
    {
        if (SendRefusal.Of(code).MayPass) return Presence.Lost;
        return Absence.IsOurs(code) ? Enum.GetValues<Presence>().First(presence => Absence.CodeOf(presence) == code) : null;
    }

    private static string There(RecipientPlace place, Duty duty) => place switch
    {
        RecipientPlace.Channel when IsForTheTeam(duty) => "le canal de l'équipe pédagogique",
        RecipientPlace.Channel or RecipientPlace.Member when IsForOnePerson(duty) => "la conversation privée de qui l'a demandé",
        RecipientPlace.Channel when duty.Candidate is { } candidate => $"le canal de la commission {candidate.Commission.Number}",
        RecipientPlace.Channel => "la conversation où il a été ajouté",
        RecipientPlace.Member => "la conversation privée d'un membre",
        RecipientPlace.Members => "les conversations privées des membres",
        _ => throw new ArgumentOutOfRangeException(nameof(place)),
    };

    private static string Refusal(string code, string there, Duty duty) => code switch
    {
        RefusalCodes.NotEnoughPermissions => $"Teams n'autorise pas E4Bot à écrire dans {there} : vérifiez qui peut y publier, puis réessayez (code {code}).",
        RefusalCodes.MessageSizeTooBig => $"Teams trouve le message trop gros : prévenez la personne qui administre le programme (code {code}).",
        RefusalCodes.BotNotRegistered or RefusalCodes.Unauthorized =>
            $"Teams ne reconnaît pas l'identité d'E4Bot : la personne qui administre le programme doit vérifier son inscription, puis réessayez (code {code}).",
        RefusalCodes.InvalidBotApiHost or RefusalCodes.ServiceUrlNotAllowed =>
            $"E4Bot n'a pas le droit d'envoyer à l'adresse que Teams lui donne : la personne qui administre le programme doit vérifier ses réglages (code {code}).",
        RefusalCodes.TenantMissing => $"Teams n'a pas dit de quelle organisation est cette conversation : écrivez-y à E4Bot, puis réessayez (code {code}).",
        RefusalCodes.ActivityNotFound => $"Le message à mettre à jour n'existe plus (code {code}).",
        FilingCodes.Forbidden =>
            $"SharePoint refuse l'accès au dossier du canal : la personne qui administre Microsoft 365 doit accorder à l'application le droit « write » sur le site de ce canal (Sites.Selected), et la lecture de son dossier (File.Read.Group), puis réessayez (code {code}).",
        FilingCodes.NoFolder => $"Ce canal n'a pas de dossier : ouvrez une fois son onglet « Fichiers », puis réessayez (code {code}).",
        FilingCodes.NotTaken => $"SharePoint n'a pas pris le fichier (place, ou règle de l'organisation) : prévenez la personne qui administre le programme (code {code}).",
        FilingCodes.TeamUnknown => $"L'équipe Teams de ce canal n'est pas encore connue : écrivez-y à E4Bot, l'envoi reprendra (code {code}).",
        Duty.PostingUnreadable => $"Ce qui avait été envoyé n'est plus lisible : corrigez vous-même les messages de cette {(IsForTheTeam(duty) ? "notification" : "fiche")} dans Teams.",
        _ => $"Teams refuse ce message : réessayez, puis prévenez la personne qui administre le programme (code {code}).",
    };
}
