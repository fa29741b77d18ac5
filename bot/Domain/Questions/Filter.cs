using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Registry;

namespace E4Bot.Domain.Questions;

/// <summary>Whom a question is about, and by which of their notes.</summary>
/// <param name="Commissions">In the order in which they were named; empty: whichever the asker may see.</param>
/// <param name="Speciality">Null: both options.</param>
/// <param name="Form">Null: both forms of the exam.</param>
/// <param name="Centre">Null: all centres.</param>
/// <param name="Days">Of the oral; null: every day.</param>
public sealed record Filter(
    IReadOnlyList<CommissionKey> Commissions,
    Speciality? Speciality = null,
    ExamForm? Form = null,
    string? Centre = null,
    DaySpan? Days = null,
    NoteBasis Basis = NoteBasis.BeforePenalties)
{
    public static readonly Filter Everybody = new([]);

    public bool Equals(Filter? other) => other is not null
        && Commissions.SequenceEqual(other.Commissions)
        && (Speciality, Form, Centre, Days, Basis) == (other.Speciality, other.Form, other.Centre, other.Days, other.Basis);

    public override int GetHashCode() => HashCode.Combine(Commissions.Count, Speciality, Form, Centre, Days, Basis);

    /// <param name="oralDate">When they were heard, or are to be: not always the day they were registered for.</param>
    public bool Takes(Candidate candidate, DateOnly oralDate) =>
        (Commissions.Count == 0 || Commissions.Contains(candidate.Commission))
        && (Speciality is null || Speciality == candidate.Speciality)
        && (Form is null || Form == candidate.Form)
        && (Centre is null || Centre == candidate.Commission.Centre)
        && (Days is null || Days.Has(oralDate));
}

/// <summary>From one day to another, both of them in it.</summary>
public sealed record DaySpan(DateOnly First, DateOnly Last)
{
    public bool Has(DateOnly day) => First <= day && day <= Last;
}
