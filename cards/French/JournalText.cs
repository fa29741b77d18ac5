using E4Bot.Cards.Adaptive;
using E4Bot.Domain.Conformity;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;

namespace E4Bot.Cards.French;

/// <summary>
/// The journal in French. Levels and notes are said only to a reader who may see them: a member, the levels that
/// <see cref="Passage.SeenFrom"/> leaves; the president, once the sheet is sealed. Comments are never said.
/// </summary>
public sealed class JournalText(Passage passage, ExamSession session, WallClock clock, Func<Change.LevelGiven, bool> maySeeLevel, bool maySeeNotes)
{
    /// <summary>Characters of JSON of a typed text: a journal quotes many.</summary>
    private const int MostOfText = 200;

    public string Of(JournalEntry entry) => Spacing.Of($"{clock.Moment(entry.At)} : {Who(entry)} {What(entry.Change)}");

    /// <summary>Of what was read: who, by what they are to the candidate, and which document.</summary>
    public string Of(DocumentAccess access) => Spacing.Of($"{clock.Moment(access.At)} : {Who(access)} {DocumentText.Of(access)}");

    private string Who(DocumentAccess access) => access switch
    {
        { As: Standing.Outsider } => "une personne",
        _ when Role(access.As) is { } role => role,
        { Seat: { } seat } when passage.Evaluation is { } evaluation => evaluation.Member(seat).FullName,
        _ => "un membre de la commission",
    };

    private string Who(JournalEntry entry)
    {
        if (Role(entry.As ?? Standing.Outsider) is { } role) return role;
        if (entry.Seat is not { } seat) return "la présidence ou l'administration";
        if (passage.Evaluation is not { } evaluation || IsBeforeTheSeats(entry, evaluation)) return "un membre de la commission";
        var owner = evaluation.Member(seat).FullName;
        return entry.Hand switch
        {
            Hand.Own => owner,
            Hand.Other => $"{evaluation.Member(seat.Other()).FullName}, sur l'appareil {Elision.De(owner)}{owner},",
            Hand.Together => "la commission, ensemble,",
            _ => throw new ArgumentOutOfRangeException(nameof(entry)),
        };
    }

    /// <summary>
    /// An outcome without a note comes before the opening, a portfolio's visit may: who had the seat then need not be who sat down.
    /// </summary>
    private static bool IsBeforeTheSeats(JournalEntry entry, Evaluation evaluation) => entry.Change is Change.OutcomeRecorded or Change.OutcomeWithdrawn or Change.SynthesisAttached
        or Change.ConformityChecked or Change.ConformityPutRight or Change.ConformityNotPutRight or Change.ConformityDeadlineMoved or Change.NoticeHandedOver
        || (entry.Change is Change.PortfolioAddressGiven or Change.PortfolioVisited && entry.At < evaluation.OpenedAt);

    /// <summary>Of whoever acted for an office; null for a member, who is named, and for entries that do not say.</summary>
    private static string? Role(Standing standing) => standing switch
    {
        _ when standing.HasFlag(Standing.Member) => null,
        _ when standing.HasFlag(Standing.Administrator) => "l'administration",
        _ when standing.HasFlag(Standing.President) => "la présidence",
        _ when standing.HasFlag(Standing.PedagogicalTeam) => "l'équipe pédagogique",
        _ => null,
    };

    private string What(Change change) => change switch
    {
        Change.Opened c => $"a ouvert l'évaluation{(c.Paper is { } paper ? $" en saisie différée d'après papier, oral du {Typography.Date(paper.HeardOn)}" : "")}, identité vérifiée ; {Words.Of(c.First)}, {Words.Of(c.Second)} ; temps supplémentaire : {Words.OfExtraTime(c.ExtraMinutes)}{(c.Unchecked ? " ; sans contrôle de conformité enregistré" : "")}",
        Change.QualitiesCorrected c => $"a corrigé les qualités : {Corrected(Seat.First, c.First)}, {Corrected(Seat.Second, c.Second)}",
        Change.ExtraTimeCorrected c => $"a corrigé le temps supplémentaire : {Words.OfExtraTime(c.Minutes)}",
        Change.ScreensChanged c => c.Screens == ScreenMode.OneScreen ? "a mis la commission en écran unique" : "a remis un appareil par membre",
        Change.OneScreenRequested => "a proposé l'écran unique",
        Change.OneScreenDeclined => "a écarté la proposition d'écran unique",
        Change.OwnDeviceUsed => "a répondu sur son propre appareil",
        Change.PartStarted c => $"a démarré la partie {(int)c.Part}",
        Change.PartEnded c => $"a terminé la partie {(int)c.Part}",
        Change.LevelGiven c => $"a donné {(maySeeLevel(c) ? $"« {session.Grid.TitleOf(c.Level)} »" : "un niveau")} pour {Line(c.Line)}",
        Change.CommonLevelGiven c => $"a donné {Level(c.Level)} pour {Line(c.Line)}",
        Change.LevelVoted c => $"a retenu {Level(c.Level)} pour {Line(c.Line)}",
        Change.VotesCleared c => $"a remis en discussion {Line(c.Line)}",
        Change.ObservationWritten c => $"a écrit les observations de la partie {(int)c.Part}",
        Change.AppreciationWritten => "a écrit l'appréciation",
        Change.EnvironmentJudged c => c.Finding.Compliant ? "a jugé l'environnement technologique conforme" : "a jugé l'environnement technologique non conforme",
        Change.PenaltyClaimed c => $"a constaté « {session.Penalty(c.Kind).Title} »",
        Change.PenaltyConfirmed c => $"a confirmé « {session.Penalty(c.Kind).Title} »",
        Change.PenaltyDismissed c => $"a écarté la pénalité « {session.Penalty(c.Kind).Title} »{(maySeeNotes && c.Ground.Length > 0 ? $", constat : {Quoted(c.Ground)}" : "")}",
        Change.NoteProposed c => maySeeNotes ? $"a proposé la note {Typography.OutOf20(c.Note.Value)}" : "a proposé une note",
        Change.PaperConfirmed => "a confirmé que la saisie est conforme au papier",
        Change.VisaGiven => "a visé la fiche",
        Change.VisasCleared => "a modifié la fiche : les visas sont effacés",
        Change.Sealed c => $"a scellé la version {c.Version}{(maySeeNotes ? $", note finale {Typography.OutOf20(c.FinalNote)}" : "")}",
        Change.ReopeningRequested => "a demandé la réouverture",
        Change.Reopened c => $"a rouvert la fiche, version {c.NextVersion} en cours",
        Change.JuryNoteDecided c => $"a arrêté la note du jury sur la version {c.Decision.Version}{(maySeeNotes ? $" : {JuryNoteText.Step(c.Decision)}, motif : {Quoted(c.Decision.Reason)}" : "")}",
        Change.OutcomeRecorded c => $"a enregistré l'issue « {Words.Of(c.Outcome)} »",
        Change.PortfolioAddressGiven c => $"a donné l'adresse du portfolio{(maySeeNotes ? $" : {Quoted(c.Address)}" : "")}",
        Change.PortfolioVisited c => $"a fait vérifier le portfolio : {PortfolioText.Found(maySeeNotes ? c.Visit : c.Visit with { FinalHost = null })}",
        Change.SynthesisAttached c => SynthesisJournalText.Of(c.Synthesis, session.Grid),
        Change.OutcomeWithdrawn c => $"a retiré l'issue sans note, motif : {Quoted(c.Reason)}",
        Change.ConformityChecked c => Checked(c),
        Change.ConformityPutRight => "a constaté la régularisation du dossier",
        Change.ConformityNotPutRight => "a constaté que le dossier n'est pas régularisé : non valide (NV)",
        Change.ConformityDeadlineMoved c => $"a reporté la régularisation au {Typography.Date(c.Deadline)}",
        Change.NoticeHandedOver c => $"a remis la notification n° {c.Notice} à la personne candidate",
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };

    private static string Checked(Change.ConformityChecked change)
    {
        var again = change.Reason.Length > 0 ? $", repris au motif : {Quoted(change.Reason)}" : "";
        var found = change.Findings.Verdict switch
        {
            ConformityVerdict.Compliant => "conforme",
            ConformityVerdict.ToBePutRight => $"à régulariser au plus tard le {Typography.Date(change.Deadline!.Value)} ({ConformityText.Reasons(change.Findings.Defects)})",
            ConformityVerdict.NotValid => $"non valide (NV) ({ConformityText.Reasons(change.Findings.Defects)})",
            _ => throw new ArgumentOutOfRangeException(nameof(change)),
        };
        return $"a contrôlé la conformité du dossier{again} : {found}";
    }

    private string Corrected(Seat seat, MemberQuality quality) => Words.Of(passage.Evaluation!.Member(seat) with { Quality = quality });
    private static string Quoted(string typed) => $"« {Fit.Excerpt(typed, MostOfText)} »";

    private string Level(Domain.Grids.MasteryLevel level) => maySeeNotes ? $"« {session.Grid.TitleOf(level)} »" : "un niveau";

    private string Line(Domain.Grids.CompetenceId line) => $"« {session.Grid.Find(line)?.ShortTitle ?? line.Value} »";
}
