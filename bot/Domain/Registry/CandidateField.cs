namespace E4Bot.Domain.Registry;

/// <summary>What of a candidate may change from one import to the next.</summary>
public enum CandidateField
{
    LastName,
    FirstName,
    Speciality,
    Form,
    Centre,
    Commission,
    Date,
    Time,
    TakesOptionalExam,
    ExtraMinutes,
    TrainingEnd,
}

internal static class CandidateFields
{
    public static IReadOnlyList<CandidateField> Between(Candidate before, Candidate after) =>
        [.. Enum.GetValues<CandidateField>().Where(field => !Equals(Of(before, field), Of(after, field)))];

    private static object? Of(Candidate candidate, CandidateField field) => field switch
    {
        CandidateField.LastName => candidate.LastName,
        CandidateField.FirstName => candidate.FirstName,
        CandidateField.Speciality => candidate.Speciality,
        CandidateField.Form => candidate.Form,
        CandidateField.Centre => candidate.Commission.Centre,
        CandidateField.Commission => candidate.Commission.Number,
        CandidateField.Date => candidate.Date,
        CandidateField.Time => candidate.Time,
        CandidateField.TakesOptionalExam => candidate.TakesOptionalExam,
        CandidateField.ExtraMinutes => candidate.ExtraMinutes,
        CandidateField.TrainingEnd => candidate.TrainingEnd,
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };
}
