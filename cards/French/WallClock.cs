namespace E4Bot.Cards.French;

/// <summary>UTC inside, the exam's own time outside.</summary>
public sealed record WallClock(TimeZoneInfo Zone, DateTimeOffset Now)
{
    /// <summary>The day it is, where the exam is held.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Local(Now));

    /// <summary>« 9 h 05 ».</summary>
    public string Time(DateTimeOffset instant) => Typography.Time(TimeOnly.FromDateTime(Local(instant)));

    /// <summary>« 12 mai 2027 ».</summary>
    public string Date(DateTimeOffset instant) => Typography.Date(DateOnly.FromDateTime(Local(instant)));

    /// <summary>« 12 mai 2027 à 9 h 05 ».</summary>
    public string Moment(DateTimeOffset instant) => $"{Date(instant)} à {Time(instant)}";

    private DateTime Local(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone).DateTime;
}
