using E4Bot.Domain.Passages;

namespace E4Bot.Domain.Evaluations.Decisions;

/// <summary>
/// A deferred entry: on what day the oral was held, and the word of the member who did not enter it that it is what stands on paper. The grid on paper is
/// one for both, so it is filled together; both still sign.
/// </summary>
internal static class Transcription
{
    /// <summary>Null of an oral that is entered as it is held.</summary>
    public static PaperEntry? Of(Ask ask, Command.Open command) => command.HeardOnPaper is { } day ? new PaperEntry(day, ask.Actor.Seat!.Value) : null;

    /// <summary>A day to come, or of another session, is a slip of the calendar.</summary>
    public static Refusal? RefusalOf(Ask ask, DateOnly? heardOnPaper)
    {
        var today = DateOnly.FromDateTime(ask.Now.UtcDateTime);
        return heardOnPaper is { } day && (day > today || day < today.AddYears(-1)) ? new Refusal.HeardOnOutOfRange(today.AddYears(-1), today) : null;
    }

    public static Decision Decide(Ask ask, Evaluation evaluation, Command.ConfirmPaper command)
    {
        if (evaluation.Paper is not { } paper) return Decision.Refuse(new Refusal.NotFromPaper());
        if (ask.Actor is not { Hand: Hand.Own, Seat: { } seat } || seat == paper.By) return Decision.Refuse(new Refusal.ConfirmedByTheOther());
        var missing = Completeness.Of(ask.Passage, ask.Session).Where(m => m is not Missing.PaperConfirmation).ToArray();
        if (missing.Length > 0) return Decision.Refuse(new Refusal.Incomplete(missing));
        if (command.BasedOn != ask.Passage.SheetRevision) return Decision.Refuse(new Refusal.ChangedMeanwhile(SharedAnswer.Sheet));
        return ask.Passage.AwaitsPaperConfirmation
            ? Decision.Accept(new Change.PaperConfirmed(seat, ask.Passage.SheetRevision, ask.Now))
            : Decision.Accept();
    }
}
