namespace E4Bot.Cards.Wire;

/// <summary>Every verb of every card. Cards write them, the command reader reads them; nothing else names one.</summary>
public static class Verbs
{
    public const string Refresh = "actualiser";
    public const string GoTo = "aller";
    public const string Open = "ouvrir";
    public const string CorrectOpening = "ouverture.corriger";
    public const string UseScreens = "ecrans";
    public const string StartPart = "partie.demarrer";
    public const string EndPart = "partie.terminer";
    public const string GiveLevel = "niveau";
    public const string VoteLevel = "retenir";
    public const string WriteObservations = "observations";
    public const string JudgeEnvironment = "environnement";
    public const string ClaimPenalty = "penalite.constater";
    public const string ConfirmPenalty = "penalite.confirmer";
    public const string DismissPenalty = "penalite.ecarter";
    public const string ProposeNote = "note";
    public const string WriteAppreciation = "appreciation";
    public const string AddMentions = "appreciation.mentions";
    public const string AddPhrase = "phrase.inserer";
    public const string KeepPhrase = "phrase.garder";
    public const string DropPhrase = "phrase.retirer";
    public const string ConfirmPaper = "papier.confirmer";
    public const string Sign = "viser";
    public const string Reopen = "rouvrir";
    public const string DecideJuryNote = "jury.note";
    public const string OpenSheet = "fiche";
    public const string OpenNotice = "avis";
    public const string ShowNotice = "avis.voir";
    public const string HandOverNotice = "avis.remis";
    public const string RecordOutcome = "issue";
    public const string WithdrawOutcome = "issue.retirer";
    public const string CheckConformity = "conformite";
    public const string RedoConformity = "conformite.reprendre";
    public const string PutRight = "conformite.regulariser";
    public const string DeclareNotPutRight = "conformite.nv";
    public const string MoveDeadline = "conformite.echeance";
    public const string GivePortfolio = "portfolio.adresse";
    public const string VisitPortfolio = "portfolio.verifier";
    public const string OpenRehearsal = "repetition.ouvrir";
    public const string ScoreRehearsal = "repetition.noter";
    public const string CompareRehearsals = "repetition.comparer";
    public const string SendMe = "envoyer";
    public const string Say = "dire";

    /// <summary>Of the card that checks a candidate's file.</summary>
    public static readonly IReadOnlySet<string> OfTheCheck =
        new HashSet<string>(StringComparer.Ordinal) { CheckConformity, RedoConformity, PutRight, DeclareNotPutRight, MoveDeadline };

    /// <summary>Of the made-up files that commissions score before the session.</summary>
    public static readonly IReadOnlySet<string> OfTheRehearsal = new HashSet<string>(StringComparer.Ordinal) { OpenRehearsal, ScoreRehearsal, CompareRehearsals };

    public static readonly IReadOnlySet<string> All = new HashSet<string>(StringComparer.Ordinal)
    {
        Refresh, GoTo, Open, CorrectOpening, UseScreens, StartPart, EndPart, GiveLevel, VoteLevel, WriteObservations, JudgeEnvironment, ClaimPenalty,
        ConfirmPenalty, DismissPenalty, ProposeNote, WriteAppreciation, AddMentions, AddPhrase, KeepPhrase, DropPhrase, ConfirmPaper, Sign, Reopen, DecideJuryNote, OpenSheet, OpenNotice, ShowNotice, HandOverNotice,
        RecordOutcome, WithdrawOutcome, CheckConformity, RedoConformity, PutRight, DeclareNotPutRight, MoveDeadline, GivePortfolio, VisitPortfolio,
        OpenRehearsal, ScoreRehearsal, CompareRehearsals, SendMe, Say,
    };
}
