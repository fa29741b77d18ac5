using E4Bot.Domain.Statistics;

namespace E4Bot.Domain.Harmonisation;

/// <summary>What is said of a gap whose error and chance are known.</summary>
internal static class Judgement
{
    /// <param name="critical">Student's t for the risk, of the degrees of freedom that the error has.</param>
    public static GapFinding.Computed Of(double points, double error, double critical, PValue? p, HarmonisationRules rules)
    {
        var interval = new Interval(points - (critical * error), points + (critical * error));
        return new GapFinding.Computed(points, error, interval, p, VerdictOn(points, interval, p, rules));
    }

    /// <summary>The interval and p nearly always agree: where they do not, one of them asks for a look.</summary>
    private static Verdict VerdictOn(double points, Interval interval, PValue? p, HarmonisationRules rules) => p switch
    {
        { } chance when chance.Adjusted < rules.Alpha && Math.Abs(points) >= rules.ClearGap => Verdict.ClearGap,
        { } chance when chance.Value < rules.Alpha => Verdict.ToLookAt,
        _ => interval.Has(0) ? Verdict.CompatibleWithChance : Verdict.ToLookAt,
    };
}
