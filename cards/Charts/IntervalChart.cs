namespace E4Bot.Cards.Charts;

/// <summary>Estimates with their intervals, and the line of zero to read them against.</summary>
/// <param name="XTitle">« Écart de moyenne, en points ».</param>
/// <param name="YTitle">« Commission ».</param>
public sealed record IntervalChart(string Title, string XTitle, string YTitle, IReadOnlyList<Interval> Intervals) : Chart(Title);

/// <param name="Span">Null where there is too little to estimate anything from; <paramref name="ValueText"/> then says so.</param>
/// <param name="ValueText">« +1,3 [−0,4 ; 3,0] ».</param>
public sealed record Interval(string Label, Span? Span, string ValueText);

public sealed record Span(decimal Low, decimal Value, decimal High)
{
    public decimal High { get; } = Low <= Value && Value <= High ? High : throw new ArgumentOutOfRangeException(nameof(High), "An estimate lies within its interval.");
}
