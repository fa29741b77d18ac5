using E4Bot.Domain.Conformity;
using E4Bot.Domain.Passages;

namespace E4Bot.Host.Delivery;

/// <summary>When a file that is to be put right is spoken of again, and whether a reminder still matters when its time has come.</summary>
public static class Reminders
{
    private static readonly TimeOnly Morning = new(8, 0);

    /// <summary>All that the file as it stands gives rise to, whenever they are due; none when there is nothing to put right.</summary>
    public static IEnumerable<Duty> Of(Passage passage, TimeZoneInfo zone) =>
        from reminder in Enum.GetValues<ConformityReminder>()
        where DayOf(passage, reminder) is not null
        let day = DayOf(passage, reminder)!.Value
        select new Duty { Kind = DutyKind.RemindConformity, Candidate = passage.Candidate, Reminder = reminder, Due = DueAt(reminder, day, zone) };

    /// <summary>The day that it speaks of, as the file stands; null when there is nothing to be reminded of.</summary>
    public static DateOnly? DayOf(Passage passage, ConformityReminder reminder) => passage is { Evaluation: null, Conformity: { Status: ConformityStatus.ToBePutRight } check }
        ? reminder == ConformityReminder.EveOfTheOral ? passage.OralDate : check.Deadline
        : null;

    /// <summary>Eight in the morning where the exam is held. UTC.</summary>
    public static DateTimeOffset DueAt(ConformityReminder reminder, DateOnly day, TimeZoneInfo zone)
    {
        var local = Day(reminder, day).ToDateTime(Morning);
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }

    /// <summary>Said late, as when Teams could not be reached, it may be true no longer.</summary>
    public static bool IsTrueOn(ConformityReminder reminder, DateOnly day, DateOnly today) => reminder switch
    {
        ConformityReminder.ThreeDaysBefore or ConformityReminder.EveOfTheOral => today < day,
        ConformityReminder.LastDay => today == day,
        ConformityReminder.DayAfter => today > day,
        _ => throw new ArgumentOutOfRangeException(nameof(reminder)),
    };

    private static DateOnly Day(ConformityReminder reminder, DateOnly day) => reminder switch
    {
        ConformityReminder.ThreeDaysBefore => day.AddDays(-3),
        ConformityReminder.LastDay => day,
        ConformityReminder.DayAfter => day.AddDays(1),
        ConformityReminder.EveOfTheOral => day.AddDays(-1),
        _ => throw new ArgumentOutOfRangeException(nameof(reminder)),
    };
}
