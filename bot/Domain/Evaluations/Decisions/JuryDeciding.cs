using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Passages;

namespace E4Bot.Domain.Evaluations.Decisions;

/// <summary>The jury decides (rule 11): its note and the reason, of one candidate at a time, who was graded on a sealed sheet. What the commission proposed stays as it is.</summary>
internal static class JuryDeciding
{
    public static Decision Decide(Ask ask, Command.DecideJuryNote command)
    {
        if (Hindrance(ask) is { } hindrance) return Decision.Refuse(hindrance);
        var evaluation = ask.Passage.Evaluation!;
        if (command.Version != evaluation.Version) return Decision.Refuse(new Refusal.ChangedMeanwhile(SharedAnswer.JuryNote));
        if (!JuryNote.IsOne(command.Note)) return Decision.Refuse(new Refusal.JuryNoteNotWhole());
        var reason = TypedText.Read(TextField.Reason, command.Reason, required: true);
        if (reason.Refusal is { } refusal) return Decision.Refuse(refusal);

        var (note, stands, decided) = ((int)command.Note, ask.Passage.JuryNote, ask.Passage.JuryNotes.Count);
        if (stands is not null && (stands.Note, stands.Reason) == (note, reason.Clean)) return Decision.Accept();
        if (command.BasedOn != decided) return Decision.Refuse(new Refusal.ChangedMeanwhile(SharedAnswer.JuryNote));
        return Decision.Accept(new Change.JuryNoteDecided(new JuryNote(
            decided + 1, note, reason.Clean, evaluation.Version, evaluation.Note.Value!.Value, evaluation.Seal!.FinalNote, command.By, ask.Now)));
    }

    /// <summary>Why the jury decides nothing of this candidate: who asks may not, they have an outcome without a note, or their sheet is not final. Null when it may.</summary>
    public static Refusal? Hindrance(Ask ask) => ask switch
    {
        _ when ask.Denies(Act.DecideJuryNote) => new Refusal.NotAllowed(Act.DecideJuryNote),
        { Passage.Outcome: { } outcome } => new Refusal.NoNoteToDecide(outcome.Kind),
        { Passage.Evaluation: not { IsSealed: true } } => new Refusal.NotYetGraded(),
        _ => null,
    };
}
