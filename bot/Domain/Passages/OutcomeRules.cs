using E4Bot.Domain.Registry;

namespace E4Bot.Domain.Passages;

/// <summary>Which outcome without a note exists in which form of the exam, until when, and what one must be allowed to record it (rule 9).</summary>
public static class OutcomeRules
{
    public static bool ExistsIn(ExamForm form, OutcomeKind kind) => kind switch
    {
        OutcomeKind.Rescheduled => form == ExamForm.Ccf,
        OutcomeKind.ForceMajeureZero => form == ExamForm.Ponctuelle,
        OutcomeKind.Absent or OutcomeKind.Dispensed or OutcomeKind.NotValid => true,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>A year on, the next session sits: a later date is a slip of the calendar.</summary>
    public static DateOnly LatestNewDate(Candidate candidate) => candidate.Date.AddYears(1);

    public static Act ActFor(OutcomeKind kind) => kind switch
    {
        OutcomeKind.Absent or OutcomeKind.Rescheduled => Act.RecordAbsence,
        OutcomeKind.Dispensed => Act.RecordDispense,
        OutcomeKind.ForceMajeureZero => Act.RecordForceMajeure,
        OutcomeKind.NotValid => Act.RecordNotValid,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
