using E4Bot.Domain.Registry;

namespace E4Bot.Domain.Evaluations.Decisions;

/// <summary>Who may sit and how long, when it is said at the opening and when it is corrected.</summary>
internal static class Sitting
{
    /// <summary>Minutes. A third of the oral is under fourteen; more than an hour is a slip of the finger.</summary>
    private const int MaximumExtraMinutes = 60;

    public static Refusal? RefusalOf(SittingMember first, SittingMember second, int extraMinutes)
    {
        if (!IsRegular(first, second)) return new Refusal.IrregularComposition();
        return extraMinutes is < 0 or > MaximumExtraMinutes ? new Refusal.ExtraTimeOutOfRange(MaximumExtraMinutes) : null;
    }

    /// <summary>Two people, one of whom, and only one, teaches the speciality.</summary>
    private static bool IsRegular(SittingMember first, SittingMember second) =>
        first.Mail != second.Mail
        && (first.Quality == MemberQuality.SpecialityTeacher) != (second.Quality == MemberQuality.SpecialityTeacher);
}
