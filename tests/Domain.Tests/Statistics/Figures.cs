using System.Globalization;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Statistics;
using E4Bot.Domain.Tests.Harmonisation;

namespace E4Bot.Domain.Tests.Statistics;

/// <summary>Every figure that the script in R computes, as the program does, by the same names.</summary>
internal static class Figures
{
    /// <summary>Nothing is too few, and chance is exact: R has no other way to know it.</summary>
    private static readonly HarmonisationRules Rules =
        new(GapFrom: 2, PFrom: 2, PCommissions: 2, MostShuffled: 0, ProfileGapFrom: 5, ProfileGapCommissions: 2, Resamples: 20_000);

    private static readonly double[] Probabilities = [.6, .9, .975, .995, .9999];

    public static IEnumerable<(string Name, double Value)> Of(IReadOnlyList<GradedCandidate> graded) =>
        [
            .. Descriptions(graded), .. Gaps(graded), .. Chances(graded), .. Students(), .. Betas(), .. Lines(graded), .. Attentions(graded),
            .. Levels(graded), .. Pairs(graded), .. Neighbours(graded), .. Agreements(graded),
        ];

    private static IEnumerable<(string, double)> Descriptions(IReadOnlyList<GradedCandidate> graded) =>
        graded.GroupBy(one => one.Commission.Number.ToString(CultureInfo.InvariantCulture)).Select(own => (own.Key, Of: own.AsEnumerable())).Prepend(("all", graded))
            .SelectMany(named => Described($"description.{named.Key}", [.. named.Of.Select(one => one.Note(NoteBasis.BeforePenalties))]));

    private static (string, double)[] Described(string name, int[] notes)
    {
        var description = Description.Of(notes)!;
        return
        [
            ($"{name}.n", description.N), ($"{name}.mean", (double)description.Mean), ($"{name}.median", (double)description.Median),
            ($"{name}.lowerQuartile", (double)description.LowerQuartile), ($"{name}.upperQuartile", (double)description.UpperQuartile),
            ($"{name}.lowest", description.Lowest), ($"{name}.highest", description.Highest), ($"{name}.standardDeviation", description.StandardDeviation!.Value),
        ];
    }

    private static IEnumerable<(string, double)> Gaps(IReadOnlyList<GradedCandidate> graded) =>
        Assert.Single(Domain.Harmonisation.Gaps.Between(graded, Rules)).Commissions.SelectMany(gap => Gap($"gap.{gap.Commission.Number}", Computed(gap.Finding)));

    private static (string, double)[] Gap(string name, GapFinding.Computed gap) =>
        [($"{name}.points", gap.Points), ($"{name}.error", gap.StandardError), ($"{name}.lower", gap.Interval.Lower), ($"{name}.upper", gap.Interval.Upper)];

    private static IEnumerable<(string, double)> Chances(IReadOnlyList<GradedCandidate> graded)
    {
        foreach (var gap in Assert.Single(Domain.Harmonisation.Gaps.Between(graded, Rules)).Commissions)
        {
            yield return ($"chance.{gap.Commission.Number}", Computed(gap.Finding).P!.Value);
            yield return ($"chance.{gap.Commission.Number}.holm", Computed(gap.Finding).P!.Adjusted);
        }

        var two = Assert.Single(Domain.Harmonisation.Gaps.Between([.. graded.Where(one => one.Commission.Number is 4 or 5)], Rules));
        yield return ("chance.4of2", Computed(two.Commissions[0].Finding).P!.Value);
    }

    private static IEnumerable<(string, double)> Students() =>
        new[] { 1, 2, 3, 7, 30, 54, 1180, 19000 }.SelectMany(df => (IEnumerable<(string, double)>)
        [
            .. Probabilities.Select(probability => (Invariant($"t.quantile.{df}.{probability}"), StudentT.Quantile(probability, df))),
            .. new[] { -3.5, -.2, .01, 1, 2.5, 12 }.Select(t => (Invariant($"t.cumulative.{df}.{t}"), StudentT.Cumulative(t, df))),
            .. new[] { .3, 2, 6 }.Select(t => (Invariant($"t.twoSided.{df}.{t}"), StudentT.TwoSided(t, df))),
        ]);

    private static IEnumerable<(string, double)> Betas() =>
        (from a in new[] { .5, 1, 4, 90 }
         from b in new[] { .5, 2, 35 }
         from x in new[] { .001, .3, .5, .95 }
         select (Invariant($"beta.{a}.{b}.{x}"), IncompleteBeta.Regularised(x, 1 - x, a, b)))
        .Concat(new[] { .1, .5, 1, 3.7, 11.9, 12, 250.5 }.Select(x => (Invariant($"logGamma.{x}"), LogGamma.Of(x))));

    private static IEnumerable<(string, double)> Lines(IReadOnlyList<GradedCandidate> graded)
    {
        var group = Assert.Single(ProfileGaps.Between(graded, Rules));
        (string, double)[] line =
        [
            ("line.slope", group.Fit!.Slope), ("line.slopeError", group.Fit.SlopeError), ("line.deviation", group.Fit.ResidualDeviation),
            ("line.intercept", group.Fit.Intercept),
        ];
        return line.Concat(group.Commissions.SelectMany(gap => Gap($"profileGap.{gap.Commission.Number}", Computed(gap.Finding)).Append(
            ($"profileGap.{gap.Commission.Number}.p", Computed(gap.Finding).P!.Value)).Append(
            ($"profileGap.{gap.Commission.Number}.holm", Computed(gap.Finding).P!.Adjusted))));
    }

    private static IEnumerable<(string, double)> Attentions(IReadOnlyList<GradedCandidate> graded) =>
        Attention.Among(graded, Rules).SelectMany(one => new[]
        {
            ($"attention.{one.Commission.Number}.weight", one.Weight), ($"attention.{one.Commission.Number}.points", one.Points),
        });

    private static IEnumerable<(string, double)> Levels(IReadOnlyList<GradedCandidate> graded) =>
        LevelCounts.Of(graded, Graded.Grid).SelectMany((line, i) => Enum.GetValues<MasteryLevel>().Select(level => (
            $"levels.{i + 1}.{(level == MasteryLevel.NotAssessable ? "notAssessable" : Profile.PointsOf(level))}", (double)line.Of(level))));

    private static (string, double)[] Pairs(IReadOnlyList<GradedCandidate> graded)
    {
        var pairs = Inversions.Within(graded, Rules);
        return
        [
            ("inversions.dominance", pairs.Count(pair => pair.Relation == ProfileRelation.Above)),
            ("inversions.equal", pairs.Count(pair => pair.Relation == ProfileRelation.Equal)),
        ];
    }

    private static IEnumerable<(string, double)> Neighbours(IReadOnlyList<GradedCandidate> graded)
    {
        var profiles = new SessionProfiles(graded, Rules);
        foreach (var (i, one) in graded.Index())
        {
            var neighbours = profiles.NeighboursOf(one);
            yield return ($"neighbours.{i + 1}.n", neighbours.N);
            if (neighbours.Median is { } median) yield return ($"neighbours.{i + 1}.median", (double)median);
        }
    }

    private static (string, double)[] Agreements(IReadOnlyList<GradedCandidate> graded)
    {
        var agreement = MemberAgreement.Of(graded, Graded.Grid, Rules);
        var pairs = agreement.Pooled;
        return
        [
            ("agreement.both", pairs.BothAssessed), ("agreement.neither", pairs.NeitherAssessed),
            ("agreement.onlyFirst", pairs.OnlyFirst), ("agreement.onlySecond", pairs.OnlySecond),
            ("agreement.exact", pairs.Exact), ("agreement.withinOne", pairs.WithinOne), ("agreement.bias", pairs.Bias!.Value),
            ("agreement.kappa", agreement.Kappa!.Value), ("agreement.ac2", agreement.Ac2!.Value),
            ("agreement.kappa.lower", agreement.Kappa.Interval.Lower), ("agreement.kappa.upper", agreement.Kappa.Interval.Upper),
            ("agreement.ac2.lower", agreement.Ac2.Interval.Lower), ("agreement.ac2.upper", agreement.Ac2.Interval.Upper),
        ];
    }

    private static GapFinding.Computed Computed(GapFinding finding) => Assert.IsType<GapFinding.Computed>(finding);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
