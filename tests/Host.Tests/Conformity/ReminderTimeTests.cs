using E4Bot.Host.Delivery;

namespace E4Bot.Host.Tests.Conformity;

/// <summary>Eight in the morning is eight in the morning where the exam is held, on the days when its clocks change too.</summary>
public sealed class ReminderTimeTests
{
    [Theory]
    [InlineData("Europe/Paris", "2027-03-27", "2027-03-27T07:00:00Z")]
    [InlineData("Europe/Paris", "2027-03-28", "2027-03-28T06:00:00Z")]
    [InlineData("Europe/Paris", "2027-10-30", "2027-10-30T06:00:00Z")]
    [InlineData("Europe/Paris", "2027-10-31", "2027-10-31T07:00:00Z")]
    [InlineData("Indian/Reunion", "2027-06-01", "2027-06-01T04:00:00Z")]
    [InlineData("Pacific/Tahiti", "2027-06-01", "2027-06-01T18:00:00Z")]
    public void It_is_due_then(string zone, string day, string due) => Assert.Equal(
        DateTimeOffset.Parse(due),
        Reminders.DueAt(ConformityReminder.LastDay, DateOnly.Parse(day), TimeZoneInfo.FindSystemTimeZoneById(zone)));

    [Theory]
    [InlineData(ConformityReminder.ThreeDaysBefore, "2027-03-25T07:00:00Z")]
    [InlineData(ConformityReminder.LastDay, "2027-03-28T06:00:00Z")]
    [InlineData(ConformityReminder.DayAfter, "2027-03-29T06:00:00Z")]
    [InlineData(ConformityReminder.EveOfTheOral, "2027-03-27T07:00:00Z")]
    public void Each_has_its_day(ConformityReminder reminder, string due) => Assert.Equal(
        DateTimeOffset.Parse(due), Reminders.DueAt(reminder, new DateOnly(2027, 3, 28), TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris")));

    [Theory]
    [InlineData(ConformityReminder.ThreeDaysBefore, true, false, false)]
    [InlineData(ConformityReminder.LastDay, false, true, false)]
    [InlineData(ConformityReminder.DayAfter, false, false, true)]
    [InlineData(ConformityReminder.EveOfTheOral, true, false, false)]
    public void Said_late_it_must_still_be_true(ConformityReminder reminder, bool before, bool onTheDay, bool after)
    {
        var day = new DateOnly(2027, 6, 1);

        Assert.Equal([before, onTheDay, after], new[] { -1, 0, 1 }.Select(late => Reminders.IsTrueOn(reminder, day, day.AddDays(late))));
    }
}
