using E4Bot.Domain.Statistics;

namespace E4Bot.Domain.Harmonisation;

/// <summary>
/// Each commission's mean against that of all others of its group. A commission hears its own candidates only: a gap is as much their level as its severity, and among
/// few candidates mostly chance, which the interval and the verdict say.
/// </summary>
public static class Gaps
{
    /// <summary>All candidates, each in their group: whoever is in a group that has nothing to compare is told why.</summary>
    public static IReadOnlyList<GroupGaps> Between(
        IReadOnlyCollection<GradedCandidate> graded, HarmonisationRules rules, NoteBasis basis = NoteBasis.BeforePenalties)
    {
        var several = graded.Select(one => one.Commission).Distinct().Skip(1).Any();
        return [.. ComparableGroup.Of(graded, rules.WithinCentre).Select(group => Of(group, several, rules, basis))];
    }

    private static GroupGaps Of(ComparableGroup group, bool several, HarmonisationRules rules, NoteBasis basis)
    {
        var commissions = group.Commissions(basis);
        var means = new LeaveOneOut([.. commissions.Select(commission => commission.Notes)]);
        var obstacles = commissions.Select(commission => Obstacle(commission.N, commissions.Count, means, several, rules)).ToArray();
        var (ps, method) = ChancesOf(commissions, obstacles, means, rules);
        var critical = obstacles.All(obstacle => obstacle is not null) ? 0 : StudentT.Critical(rules.Alpha, means.DegreesOfFreedom);
        return new GroupGaps(
            group.Key,
            means.N,
            [
                .. commissions.Select((commission, c) => new CommissionGap(
                    commission.Commission,
                    commission.N,
                    commission.Mean,
                    obstacles[c] ?? Judgement.Of(means.GapOf(c), means.ErrorOf(c), critical, ps[c], rules))),
            ],
            method);
    }

    /// <summary>Why there is no gap; null where there is one.</summary>
    private static GapFinding? Obstacle(int n, int commissions, LeaveOneOut means, bool several, HarmonisationRules rules) => (n, means.N - n) switch
    {
        (_, 0) => several ? new GapFinding.NoneAlike() : new GapFinding.OnlyCommission(),
        _ when n < rules.GapFrom => new GapFinding.TooFew(rules.GapFrom),
        (_, var others) when others < rules.GapFrom => new GapFinding.TooFewOthers(others, rules.GapFrom),
        _ when means.SquaresWithin == 0 => new GapFinding.NoSpread(),
        _ => null,
    };

    private static (PValue?[] Ps, ChanceMethod? Method) ChancesOf(
        IReadOnlyList<CommissionNotes> commissions, GapFinding?[] obstacles, LeaveOneOut means, HarmonisationRules rules)
    {
        var ps = new PValue?[commissions.Count];
        int[] tested = [.. Enumerable.Range(0, ps.Length).Where(c => obstacles[c] is null && IsEnough(commissions[c].N, means.N))];
        if (ps.Length < rules.PCommissions || tested.Length == 0) return (ps, null);
        var (all, method) = Chance.Of([.. commissions.Select(commission => commission.Notes)], tested.Length, rules);
        var adjusted = Holm.Adjust([.. tested.Select(c => all[c])]);
        for (var i = 0; i < tested.Length; i++) ps[tested[i]] = new PValue(all[tested[i]], adjusted[i]);
        return (ps, method);

        bool IsEnough(int n, int total) => n >= rules.PFrom && total - n >= rules.PFrom;
    }
}
