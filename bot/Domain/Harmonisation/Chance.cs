using E4Bot.Domain.Statistics;

namespace E4Bot.Domain.Harmonisation;

/// <summary>
/// What chance alone does to the means of commissions. Shuffles say it in words that anybody follows, and as finely as 1 / (B + 1). Holm's correction of k commissions
/// asks for p ≤ α / k: above some five hundred no shuffled p is ever so small, and above a few thousand candidates B shuffles keep a chat waiting. There the exact
/// distribution stands in, which costs less the more commissions there are: notes are whole, so all ways to draw n of N are counted by their sums.
/// </summary>
internal static class Chance
{
    /// <summary>Greatest commission that the exact distribution is worth its cost for, n³: beyond, B·N shuffles are the cheaper.</summary>
    private const int GreatestExact = 120;

    /// <param name="tested">How many of the groups are to be judged.</param>
    public static (IReadOnlyList<double> Ps, ChanceMethod Method) Of(IReadOnlyList<IReadOnlyList<int>> groups, int tested, HarmonisationRules rules)
    {
        var isTooCoarse = rules.Alpha / tested < 1.0 / (rules.Shuffles + 1);
        var isTooMany = groups.Sum(group => group.Count) > rules.MostShuffled;
        return (isTooCoarse || isTooMany) && groups.Max(group => group.Count) <= GreatestExact
            ? (DrawnSums.TwoSided(groups), ChanceMethod.Exact)
            : (Permutation.TwoSided(groups, rules.Shuffles, (ulong)rules.Seed), ChanceMethod.Shuffles);
    }
}
