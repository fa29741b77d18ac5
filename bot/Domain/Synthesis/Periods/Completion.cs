namespace E4Bot.Domain.Synthesis.Periods;

/// <summary>« du 15 au 26 octobre 2024 » : what a date lacks is said once, by the one that it is joined to.</summary>
internal static class Completion
{
    public static IReadOnlyList<PeriodToken.Written> Of(PeriodParts parts)
    {
        PeriodToken.Written[] dates = [.. parts.Dates];
        for (var at = dates.Length - 2; at >= 0; at--)
            if (parts.Joints[at] != Joint.Loose || dates.Length == 2) dates[at] = FromNext(dates[at], dates[at + 1]);
        for (var at = 1; at < dates.Length; at++)
            if (parts.Joints[at - 1] == Joint.Range) dates[at] = FromStart(dates[at], dates[at - 1]);
        return dates;
    }

    private static PeriodToken.Written FromNext(PeriodToken.Written date, PeriodToken.Written next)
    {
        if (date.Year is not null || next is not { Year: { } year, Month: { } month } || (date.Month is null && next.Day is null)) return date;
        return InOrder(date, date with { Year = year, Month = date.Month ?? month }, next, isBefore: true);
    }

    private static PeriodToken.Written FromStart(PeriodToken.Written end, PeriodToken.Written start) =>
        end is { Year: null, Month: not null } && start is { Year: { } year, Month: not null }
            ? InOrder(end, end with { Year = year }, start, isBefore: false)
            : end;

    /// <summary>Only where the whole stays in order: « du 15/12 au 10/01/2025 » began the year before, which nobody wrote.</summary>
    private static PeriodToken.Written InOrder(PeriodToken.Written date, PeriodToken.Written whole, PeriodToken.Written other, bool isBefore)
    {
        if (whole.Moment is not { } moment || other.Moment is not { } known) return whole;
        return (isBefore ? moment.First <= known.First : known.First <= moment.First) ? whole : date;
    }
}
