using E4Bot.Domain.Registry;

namespace E4Bot.Domain.Conformity;

/// <summary>What the session requires of a file (rule 8).</summary>
/// <param name="InternshipWeeks">Weeks of internship, at least.</param>
/// <param name="DaysToPutRight">Days from the check, proposed for a deadline; whoever checks may set another.</param>
/// <param name="DepositBy">The last day of deposit that the academic authorities set; null: none is known, and none is compared.</param>
public sealed record ConformityRules(int InternshipWeeks, int DaysToPutRight, DepositDates? DepositBy = null)
{
    public int InternshipWeeks { get; } =
        InternshipWeeks is >= 0 and <= 104 ? InternshipWeeks : throw new ArgumentException("conformity.internshipWeeks is not from 0 to 104");

    public int DaysToPutRight { get; } =
        DaysToPutRight is >= 0 and <= 120 ? DaysToPutRight : throw new ArgumentException("conformity.daysToPutRight is not from 0 to 120");

    public DateOnly? DepositDate(ExamForm form) => form switch
    {
        ExamForm.Ccf => DepositBy?.Ccf,
        ExamForm.Ponctuelle => DepositBy?.Ponctuelle,
        _ => throw new ArgumentOutOfRangeException(nameof(form)),
    };
}

/// <summary>By form of the exam; null where no date was set.</summary>
public sealed record DepositDates(DateOnly? Ccf = null, DateOnly? Ponctuelle = null);
