namespace E4Bot.Domain.Statistics;

/// <summary>From a lower to an upper limit, both in it.</summary>
public sealed record Interval(double Lower, double Upper)
{
    public bool Has(double value) => Lower <= value && value <= Upper;
}
