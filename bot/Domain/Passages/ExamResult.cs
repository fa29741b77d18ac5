namespace E4Bot.Domain.Passages;

/// <summary>
/// What a candidate's passage has come to, as the bordereau has it and as statistics take it: a note, one of the five outcomes without an ordinary
/// note, or nothing yet. One for each, so that none is ever taken for another (rule 9).
/// </summary>
public abstract record ExamResult
{
    private ExamResult()
    {
    }

    /// <summary>The sealed sheet's final note.</summary>
    public sealed record Graded(int FinalNote) : ExamResult;

    /// <summary>Duly established force majeure: a zero that goes to the jury, and says nothing of a performance.</summary>
    public sealed record ForceMajeureZero : ExamResult;

    public sealed record Absent : ExamResult;

    public sealed record NotValid : ExamResult;

    public sealed record Dispensed : ExamResult;

    /// <summary>Still to be heard, on another date.</summary>
    public sealed record Rescheduled(DateOnly Date) : ExamResult;

    /// <summary>Still to be heard, or being heard: nothing to hand over.</summary>
    public sealed record Awaited : ExamResult;

    /// <summary>What the bordereau writes in the note's place; null where there is no note.</summary>
    public int? NoteForTheJury => this switch
    {
        Graded graded => graded.FinalNote,
        ForceMajeureZero => 0,
        Absent or NotValid or Dispensed or Rescheduled or Awaited => null,
        _ => throw new InvalidOperationException($"{GetType().Name} is no known result."),
    };

    /// <summary>Whether it stands for good: the bordereau can be handed over with it.</summary>
    public bool IsSettled => this is not (Rescheduled or Awaited);

    /// <summary>Whether it tells how candidates do: only what a commission graded. A zero for force majeure would lower a mean that it has no part in.</summary>
    public bool CountsInStatistics => this is Graded;

    public static ExamResult Of(Passage passage) => passage switch
    {
        { Outcome: { } outcome } => Of(outcome),
        { Evaluation.Seal: { } seal } => new Graded(seal.FinalNote),
        _ => new Awaited(),
    };

    private static ExamResult Of(Outcome outcome) => outcome.Kind switch
    {
        OutcomeKind.Absent => new Absent(),
        OutcomeKind.Rescheduled => new Rescheduled(outcome.NewDate!.Value),
        OutcomeKind.ForceMajeureZero => new ForceMajeureZero(),
        OutcomeKind.Dispensed => new Dispensed(),
        OutcomeKind.NotValid => new NotValid(),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };
}
