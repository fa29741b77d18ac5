using E4Bot.Cards.French;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Domain.Transmission;

namespace E4Bot.Host.Files.Bordereaux;

/// <summary>What the bordereau says, on paper and in the workbook alike.</summary>
internal static class BordereauWords
{
    public const string Title = "Bordereau récapitulatif";
    public const string Totals = "Récapitulation";
    public const string Signature = "La cheffe ou le chef d'établissement";
    public const string SignedBelow = "Date, cachet et signature :";

    /// <summary>In the jury's column: it decided on a version of the sheet that was reopened since.</summary>
    public const string ToBeConfirmed = "à confirmer";

    public static readonly string Legend = Spacing.Of(
        "NV : non valide, l'épreuve n'a pas pu être passée. AB : absence. DI : dispense, ou bénéfice d'une note. Un zéro pour force majeure dûment établie n'est pas une note "
        + "d'évaluation : l'issue le dit. La note finale est la note proposée, arrondie au point supérieur, moins les pénalités. La dernière colonne est celle du jury ; « à confirmer » : la fiche a été rouverte depuis sa décision.");

    public static string Exam(ExamSession session) => Spacing.Of($"Épreuve {session.Exam.Code} – {session.Exam.Title}, session {session.Id}");

    /// <summary>Null of one that can be handed over.</summary>
    public static string? Provisional(Bordereau bordereau) => bordereau.IsComplete
        ? null
        : Spacing.Of($"PROVISOIRE : {Typography.Number(bordereau.Unsettled.Count())} sur {Typography.Count(bordereau.Lines.Count, "personne candidate", "personnes candidates")} sans résultat définitif.");

    public static string Of(BordereauColumn column) => column switch
    {
        BordereauColumn.Number => "N° candidat",
        BordereauColumn.LastName => "Nom",
        BordereauColumn.FirstName => "Prénom",
        BordereauColumn.Option => "Option",
        BordereauColumn.Form => "Forme",
        BordereauColumn.Commission => "Commission",
        BordereauColumn.Proposed => "Note proposée",
        BordereauColumn.PenaltyPoints => "Pénalités (points)",
        BordereauColumn.Penalties => "Motif des pénalités",
        BordereauColumn.Note => "Note finale",
        BordereauColumn.Outcome => "Issue sans note",
        BordereauColumn.JuryNote => "Note arrêtée par le jury",
        _ => throw new ArgumentOutOfRangeException(nameof(column)),
    };

    public static string Of(ExamForm form) => form == ExamForm.Ccf ? "CCF" : "ponctuelle";

    public static string Penalties(BordereauLine line) => string.Join(" ; ", line.Penalties.Select(penalty => penalty.Title));

    /// <summary>What stands in the note's place: a note, or the letters of an outcome that has none. The zero of force majeure is a zero, and its outcome says so.</summary>
    public static string Note(ExamResult result) => result switch
    {
        ExamResult.ForceMajeureZero => "0",
        ExamResult.Rescheduled => "",
        _ => ExamResultText.Of(result),
    };

    /// <summary>In words; nothing of who was graded.</summary>
    public static string Outcome(ExamResult result) => result switch
    {
        ExamResult.Graded => "",
        ExamResult.ForceMajeureZero => Words.Of(OutcomeKind.ForceMajeureZero),
        ExamResult.Absent => Words.Of(OutcomeKind.Absent),
        ExamResult.NotValid => Words.Of(OutcomeKind.NotValid),
        ExamResult.Dispensed => Words.Of(OutcomeKind.Dispensed),
        ExamResult.Rescheduled => ExamResultText.Of(result),
        ExamResult.Awaited => "passage non terminé",
        _ => throw new ArgumentOutOfRangeException(nameof(result)),
    };
}
