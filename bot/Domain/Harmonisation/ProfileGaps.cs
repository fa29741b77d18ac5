using E4Bot.Domain.Statistics;

namespace E4Bot.Domain.Harmonisation;

/// <summary>
/// What each commission gives for the same mean level, against the others of its option and form, of whatever centre: note = a_c + b × mean level, and the gap is of the
/// intercepts. Blind to generosity in granting levels: whoever shows it says so.
/// </summary>
public static class ProfileGaps
{
    /// <summary>Below, squares that ought to be 0 are taken for it: levels' means are not exact in binary.</summary>
    private const double Nothing = 1e-9;

    public static IReadOnlyList<GroupProfileGaps> Between(
        IReadOnlyCollection<GradedCandidate> graded, HarmonisationRules rules, NoteBasis basis = NoteBasis.BeforePenalties)
    {
        var assessed = graded.Where(one => one.Profile.MeanLevel is not null).ToArray();
        return [.. ComparableGroup.Of(assessed, withinCentre: false).Select(group => Of(group, rules, basis))];
    }

    private static GroupProfileGaps Of(ComparableGroup group, HarmonisationRules rules, NoteBasis basis)
    {
        var commissions = group.Commissions(basis);
        var line = new PooledRegression([.. commissions.Select(PointsOf)]);
        var obstacle = Obstacle(line, commissions.Count, rules);
        var findings = obstacle is null ? Findings(commissions, line, rules) : [.. commissions.Select(_ => obstacle)];
        return new GroupProfileGaps(
            group.Key,
            line.N,
            obstacle is null ? new ProfileFit(line.Slope, line.ErrorOfSlope, line.Intercept, Math.Sqrt(line.VarianceOfRest)) : null,
            [.. commissions.Select((commission, c) => new CommissionProfileGap(commission.Commission, commission.N, MeanLevelOf(commission), commission.Mean, findings[c]))]);
    }

    /// <summary>Why the whole group has no line; null where it has one.</summary>
    private static GapFinding? Obstacle(PooledRegression line, int commissions, HarmonisationRules rules)
    {
        if (line.N < rules.ProfileGapFrom) return new GapFinding.TooFewInGroup(line.N, rules.ProfileGapFrom);
        if (commissions < rules.ProfileGapCommissions) return new GapFinding.TooFewCommissions(commissions, rules.ProfileGapCommissions);
        if (line.SquaresOfX < Nothing) return new GapFinding.NoSpreadOfLevels();
        return line.DegreesOfFreedom < 1 || line.SquaresOfRest < Nothing ? new GapFinding.NoSpread() : null;
    }

    private static GapFinding[] Findings(IReadOnlyList<CommissionNotes> commissions, PooledRegression line, HarmonisationRules rules)
    {
        var ps = ChancesOf(commissions, line, rules);
        var critical = StudentT.Critical(rules.Alpha, line.DegreesOfFreedom);
        return [.. commissions.Select((commission, c) => Smallness(commission.N, line.N, rules) ?? Judgement.Of(line.GapOf(c), line.ErrorOf(c), critical, ps[c], rules))];
    }

    private static GapFinding? Smallness(int n, int total, HarmonisationRules rules)
    {
        if (n < rules.GapFrom) return new GapFinding.TooFew(rules.GapFrom);
        return total - n < rules.GapFrom ? new GapFinding.TooFewOthers(total - n, rules.GapFrom) : null;
    }

    private static PValue?[] ChancesOf(IReadOnlyList<CommissionNotes> commissions, PooledRegression line, HarmonisationRules rules)
    {
        var ps = new PValue?[commissions.Count];
        int[] tested = [.. Enumerable.Range(0, ps.Length).Where(c => commissions[c].N >= rules.PFrom && line.N - commissions[c].N >= rules.PFrom)];
        double[] alone = [.. tested.Select(c => StudentT.TwoSided(line.GapOf(c) / line.ErrorOf(c), line.DegreesOfFreedom))];
        var adjusted = Holm.Adjust(alone);
        for (var i = 0; i < tested.Length; i++) ps[tested[i]] = new PValue(alone[i], adjusted[i]);
        return ps;
    }

    private static IReadOnlyList<Point> PointsOf(CommissionNotes commission) =>
        [.. commission.Graded.Select((one, i) => new Point(one.Profile.MeanLevel!.Value, commission.Notes[i]))];

    private static double MeanLevelOf(CommissionNotes commission) => commission.Graded.Average(one => one.Profile.MeanLevel!.Value);
}
