namespace E4Bot.Domain.Registry;

/// <summary>A person who sits the exam, as registered. A <i>personne candidate</i>.</summary>
public sealed record Candidate(
    CandidateNumber Number,
    string LastName,
    string FirstName,
    Speciality Speciality,
    ExamForm Form,
    CommissionKey Commission,
    DateOnly Date,
    TimeOnly Time,
    bool TakesOptionalExam,
    int ExtraMinutes,
    DateOnly? TrainingEnd)
{
    /// <summary>« Prénom NOM », as teachers write it.</summary>
    public string FullName => $"{FirstName} {LastName}";
}
