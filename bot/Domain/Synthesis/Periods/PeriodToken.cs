namespace E4Bot.Domain.Synthesis.Periods;

/// <summary>A piece of a period's text.</summary>
internal abstract record PeriodToken
{
    private PeriodToken()
    {
    }

    /// <summary>A date or a part of one, not looked at yet: no calendar may have it.</summary>
    public sealed record Written(int? Year, int? Month, int? Day, string Text) : PeriodToken
    {
        public bool IsExact => Year is not null && Month is not null;

        public Moment? Moment => Year is { } year ? Synthesis.Moment.Of(year, Month, Day) : null;
    }

    public sealed record Word(string Text) : PeriodToken;

    public sealed record Join(string Text) : PeriodToken;

    /// <summary>A number that is no part of a date.</summary>
    public sealed record StrayNumber : PeriodToken;
}
