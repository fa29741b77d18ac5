using E4Bot.Cards.French;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Sessions;
using E4Bot.Pdf.Blocks;

namespace E4Bot.Host.Files.Access;

/// <summary>How the note came about: proposed, rounded, less the penalties, each with its ground.</summary>
internal static class RecordNote
{
    public static IEnumerable<Block> Of(Passage passage, ExamSession session, WallClock clock)
    {
        if (passage.Evaluation is not { } evaluation) yield break;
        yield return new Heading(2, "Note");
        yield return RecordFacts.Of(
        [
            ("Note proposée par la commission", evaluation.Note.Value is { } note ? Typography.OutOf20(note.Value) : null),
            .. evaluation.Penalties.Select(claim => ($"Pénalité : {session.Penalty(claim.Kind).Title}", (string?)Said(claim, session))),
            ("Calcul", evaluation.Sum(session) is { } sum ? SumText.Of(sum) : null),
            ("Note finale, fiche scellée", evaluation.Seal is { } seal ? $"{Typography.OutOf20(seal.FinalNote)}, version {Typography.Number(seal.Version)}" : null),
            .. passage.JuryNotes.Select(decision => ($"Note arrêtée par le jury, décision {Typography.Number(decision.Number)}", (string?)Said(decision, passage, clock))),
        ]);
    }

    private static string Said(JuryNote decision, Passage passage, WallClock clock) =>
        $"{JuryNoteText.Step(decision)}, sur la version {Typography.Number(decision.Version)} ; motif : {decision.Reason} ; {JuryNoteText.Who(decision, clock)}{(decision == passage.JuryNote ? "" : " ; ne vaut plus")}";

    private static string Said(PenaltyClaim claim, ExamSession session) =>
        $"{Typography.Count(session.Penalty(claim.Kind).Points, "point")}, {(claim.IsConfirmed ? "confirmée par les deux membres" : "non confirmée, non appliquée")}{(claim.Ground.Length > 0 ? $" ; constat : {claim.Ground}" : "")}";
}
