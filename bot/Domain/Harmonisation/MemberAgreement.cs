using E4Bot.Domain.Grids;
using E4Bot.Domain.Statistics;

namespace E4Bot.Domain.Harmonisation;

/// <summary>How far two members gave the same levels, each alone. What was decided together, or on one screen, is no part of it.</summary>
/// <param name="N">Candidates of whom there is at least one pair.</param>
/// <param name="Pooled">All lines together.</param>
/// <param name="ByLine">The lines of which there is a pair, in the grid's order.</param>
/// <param name="Kappa">Quadratic-weighted κ of Cohen; null below <see cref="HarmonisationRules.AgreementFrom"/> candidates, or where it is not defined.</param>
/// <param name="Ac2">Gwet's AC2 with the same weights, which stays in place where nearly all levels are the same.</param>
public sealed record MemberAgreement(
    int N, LinePairs Pooled, IReadOnlyList<LineAgreement> ByLine, Coefficient? Kappa, Coefficient? Ac2);

public sealed record LineAgreement(CompetenceId Line, LinePairs Pairs);

/// <summary>Counts of pairs: first who found something to assess, and only where both did, how far apart.</summary>
/// <param name="BothAssessed">Both gave a level of mastery.</param>
/// <param name="NeitherAssessed">Both said « non évaluable ».</param>
/// <param name="OnlyFirst">The first member gave a level, the second said « non évaluable ».</param>
/// <param name="Exact">Of those whom both assessed: the same level.</param>
/// <param name="WithinOne">The same or a neighbouring level.</param>
/// <param name="SignedSum">Levels, first less second, summed.</param>
public sealed record LinePairs(int BothAssessed, int NeitherAssessed, int OnlyFirst, int OnlySecond, int Exact, int WithinOne, int SignedSum)
{
    public int N => BothAssessed + NeitherAssessed + OnlyFirst + OnlySecond;

    /// <summary>Levels by which the first member stands above the second in the mean; null where nothing was assessed by both.</summary>
    public double? Bias => BothAssessed == 0 ? null : (double)SignedSum / BothAssessed;
}

/// <summary>A coefficient with its interval: never without.</summary>
/// <param name="Interval">Percentiles of the resamples by candidate.</param>
public sealed record Coefficient(double Value, Interval Interval);
