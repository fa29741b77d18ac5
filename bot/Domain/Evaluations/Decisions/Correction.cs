namespace E4Bot.Domain.Evaluations.Decisions;

/// <summary>
/// A slip at the opening, mended as long as the sheet may change. The qualities stand on the sheet, so their correction clears the visas;
/// the extra time does not, for it moves nothing but the clocks.
/// </summary>
internal static class Correction
{
    public static Decision Decide(Ask ask, Evaluation evaluation, Command.CorrectOpening command)
    {
        var (first, second) = (evaluation.First with { Quality = command.First }, evaluation.Second with { Quality = command.Second });
        if (Sitting.RefusalOf(first, second, command.ExtraMinutes) is { } refusal) return Decision.Refuse(refusal);

        var changes = new List<Change>();
        if ((first, second) != (evaluation.First, evaluation.Second)) changes.Add(new Change.QualitiesCorrected(command.First, command.Second));
        if (command.ExtraMinutes != evaluation.ExtraMinutes) changes.Add(new Change.ExtraTimeCorrected(command.ExtraMinutes, ask.Now));
        return changes.Count == 0 || evaluation.OpeningRevision == command.BasedOn
            ? Decision.Accept(changes)
            : Decision.Refuse(new Refusal.ChangedMeanwhile(SharedAnswer.Opening));
    }
}
