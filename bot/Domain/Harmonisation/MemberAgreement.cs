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
    int N, LinePairs Pooled, IReadOnlyList<LineAgreement> ByLine, Coefficient? Kappa, Coefficient? Ac2)
{
    private const int Categories = 4;

    public static MemberAgreement Of(IEnumerable<GradedCandidate> graded, Grid grid, HarmonisationRules rules)
    {
        var alone = graded.Where(one => one.GivenAlone.Count > 0).OrderBy(one => one.Candidate.Number.Value, StringComparer.Ordinal).ToArray();
        var pairs = alone.SelectMany(one => one.GivenAlone).ToArray();
        var byLine = pairs.ToLookup(pair => pair.Line);
        int[][] cells = [.. alone.Select(CellsOf)];
        return new MemberAgreement(
            alone.Length,
            LinePairs.Of(pairs),
            [.. grid.Lines.Where(line => byLine.Contains(line.Id)).Select(line => new LineAgreement(line.Id, LinePairs.Of(byLine[line.Id])))],
            CoefficientOf(cells, static counts => QuadraticAgreement.Kappa(counts, Categories), rules),
            CoefficientOf(cells, static counts => QuadraticAgreement.Ac2(counts, Categories), rules));
    }

    /// <summary>Lines of one candidate hang together: the candidate is drawn again, with all of them.</summary>
    private static Coefficient? CoefficientOf(int[][] cells, Func<IReadOnlyList<int>, double?> figure, HarmonisationRules rules)
    {
        if (cells.Length < rules.AgreementFrom || figure(Counts([.. Enumerable.Repeat(1, cells.Length)])) is not { } value) return null;
        var interval = Bootstrap.Percentiles(cells.Length, drawn => figure(Counts(drawn)), rules.Resamples, (ulong)rules.Seed, rules.Alpha);
        return interval is null ? null : new Coefficient(value, interval);

        int[] Counts(IReadOnlyList<int> drawn)
        {
            var counts = new int[Categories * Categories];
            for (var one = 0; one < cells.Length; one++)
                foreach (var cell in cells[one]) counts[cell] += drawn[one];
            return counts;
        }
    }

    /// <summary>Of the lines that both assessed: the first's level, then the second's.</summary>
    private static int[] CellsOf(GradedCandidate one) =>
        [.. one.GivenAlone.Where(pair => pair.IsAssessed).Select(pair => (Categories * Profile.PointsOf(pair.First)) + Profile.PointsOf(pair.Second))];
}

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
    internal static LinePairs Of(IEnumerable<LevelPair> pairs)
    {
        var all = pairs.ToArray();
        int[] apart = [.. all.Where(pair => pair.IsAssessed).Select(pair => Profile.PointsOf(pair.First) - Profile.PointsOf(pair.Second))];
        return new LinePairs(
            apart.Length,
            all.Count(pair => pair is { First: MasteryLevel.NotAssessable, Second: MasteryLevel.NotAssessable }),
            all.Count(pair => pair is { First: not MasteryLevel.NotAssessable, Second: MasteryLevel.NotAssessable }),
            all.Count(pair => pair is { First: MasteryLevel.NotAssessable, Second: not MasteryLevel.NotAssessable }),
            apart.Count(difference => difference == 0),
            apart.Count(difference => Math.Abs(difference) <= 1),
            apart.Sum());
    }

    public int N => BothAssessed + NeitherAssessed + OnlyFirst + OnlySecond;

    /// <summary>Levels by which the first member stands above the second in the mean; null where nothing was assessed by both.</summary>
    public double? Bias => BothAssessed == 0 ? null : (double)SignedSum / BothAssessed;
}

/// <summary>A coefficient with its interval: never without.</summary>
/// <param name="Interval">Percentiles of the resamples by candidate.</param>
public sealed record Coefficient(double Value, Interval Interval);
