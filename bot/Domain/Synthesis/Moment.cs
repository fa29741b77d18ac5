namespace E4Bot.Domain.Synthesis;

/// <summary>A day, a month or a year, as exactly as it was written. Never a date that does not exist.</summary>
public readonly record struct Moment
{
    private Moment(int year, int? month, int? day) => (Year, Month, Day) = (year, month, day);

    public int Year { get; }

    public int? Month { get; }

    public int? Day { get; }

    /// <summary>The first day that it may mean.</summary>
    public DateOnly First => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day that it may mean.</summary>
    public DateOnly Last => Day is { } day ? new(Year, Month!.Value, day) : First.AddMonths(Month is null ? 12 : 1).AddDays(-1);

    public static Moment Of(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <returns>Null when there is no such year, month or day.</returns>
    public static Moment? Of(int year, int? month = null, int? day = null)
    {
        if (year is < 1980 or > 2099 || month is < 1 or > 12) return null;
        if (month is null) return day is null ? new(year, null, null) : null;
        return day is null || (day >= 1 && day <= DateTime.DaysInMonth(year, month.Value)) ? new(year, month, day) : null;
    }
}
