using E4Bot.Domain.Registry;

namespace E4Bot.Domain.Harmonisation;

/// <summary>What a harmonisation meeting should look at, by commission: the <i>ordre du jour</i>.</summary>
public static class Agenda
{
    /// <summary>Each commission that has a graded or an unfinished candidate; first where the most is worth believing of its gap, which is an order of work and no rank.</summary>
    /// <param name="unfinished">Whose sheets are not final.</param>
    public static IReadOnlyList<CommissionAgenda> Of(
        IReadOnlyList<GradedCandidate> graded, IReadOnlyList<Candidate> unfinished, HarmonisationRules rules, NoteBasis basis = NoteBasis.BeforePenalties)
    {
        var points = Points(graded, unfinished, rules, basis).ToLookup(point => point.Commission, point => point.Point);
        var attention = Attention.Among(graded, rules, basis).ToLookup(one => one.Commission, one => Math.Abs(one.Points));
        var counts = graded.CountBy(one => one.Commission).ToDictionary();
        return
        [
            .. graded.Select(one => one.Commission).Concat(unfinished.Select(candidate => candidate.Commission)).Distinct()
                .OrderByDescending(commission => attention[commission].DefaultIfEmpty().Max())
                .ThenBy(commission => commission.Centre, StringComparer.Ordinal).ThenBy(commission => commission.Number)
                .Select(commission => new CommissionAgenda(commission, counts.GetValueOrDefault(commission), [.. points[commission]])),
        ];
    }

    private static IEnumerable<(CommissionKey Commission, AgendaPoint Point)> Points(
        IReadOnlyList<GradedCandidate> graded, IReadOnlyList<Candidate> unfinished, HarmonisationRules rules, NoteBasis basis)
    {
        foreach (var commission in unfinished.GroupBy(candidate => candidate.Commission))
            yield return (commission.Key, new AgendaPoint.Unfinished([.. commission]));
        foreach (var group in Gaps.Between(graded, rules, basis))
            foreach (var gap in group.Commissions)
                if (ToLookAt(gap.Finding) is { } finding) yield return (gap.Commission, new AgendaPoint.MeanGap(group.Group, gap, finding));
        foreach (var group in ProfileGaps.Between(graded, rules, basis))
            foreach (var gap in group.Commissions)
                if (ToLookAt(gap.Finding) is { } finding) yield return (gap.Commission, new AgendaPoint.ProfileGap(group.Group, gap, finding));
        foreach (var pair in Inversions.Within(graded, rules, basis))
            yield return (pair.Lower.Commission, new AgendaPoint.Inverted(pair));
        foreach (var neighbours in new SessionProfiles(graded, rules, basis).Far)
            yield return (neighbours.Graded.Commission, new AgendaPoint.FarNote(neighbours));
    }

    private static GapFinding.Computed? ToLookAt(GapFinding finding) =>
        finding is GapFinding.Computed { Verdict: not Verdict.CompatibleWithChance } computed ? computed : null;
}

/// <summary>One commission's part of it: an invitation to look, never a finding against anyone.</summary>
/// <param name="N">Its graded candidates.</param>
/// <param name="Points">What is not finished first, then gaps, inversions, and notes far from their neighbours'. Empty: nothing deserves a look.</param>
public sealed record CommissionAgenda(CommissionKey Commission, int N, IReadOnlyList<AgendaPoint> Points);
