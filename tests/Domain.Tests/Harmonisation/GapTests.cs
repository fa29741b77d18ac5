using E4Bot.Domain.Harmonisation;
using static E4Bot.Domain.Tests.Harmonisation.GapReading;

namespace E4Bot.Domain.Tests.Harmonisation;

/// <summary>Each commission's mean against the others', with what chance makes of it.</summary>
public sealed class GapTests
{
    /// <summary>Means 10 and 14; s² = (10 + 10) / 8, error √(2.5 · 2/5) = 1; t(8) at .975 = 2.306004.</summary>
    [Fact]
    public void Two_commissions_of_five_have_a_gap_and_an_interval_and_no_p()
    {
        var gaps = Between([8, 9, 10, 11, 12], [12, 13, 14, 15, 16]);

        var first = Computed(gaps, 1);
        Assert.Equal((-4, 1), (first.Points, first.StandardError));
        Assert.Equal(-6.306004, first.Interval.Lower, 1e-6);
        Assert.Equal(-1.693996, first.Interval.Upper, 1e-6);
        Assert.Null(first.P);
        Assert.Null(Assert.Single(gaps).Chance);
        Assert.Equal((5, 10m), (gaps[0].Commissions[0].N, gaps[0].Commissions[0].Mean));
    }

    [Fact]
    public void Without_a_p_no_gap_is_clear_however_wide() =>
        Assert.Equal(Verdict.ToLookAt, Computed(Between([8, 9, 10, 11, 12], [12, 13, 14, 15, 16]), 1).Verdict);

    [Fact]
    public void Three_commissions_of_ten_have_a_p()
    {
        var gaps = Between(Ten, Ten, Moved(Ten, -6));

        Assert.Equal(ChanceMethod.Shuffles, Assert.Single(gaps).Chance);
        Assert.All([1, 2, 3], number => Assert.InRange(Computed(gaps, number).P!.Value, 1e-4, 1));
        Assert.Equal(Verdict.ClearGap, Computed(gaps, 3).Verdict);
    }

    [Fact]
    public void A_gap_is_clear_only_where_it_is_wide_too()
    {
        int[] many = [.. Enumerable.Range(0, 200).Select(i => 10 + (i % 3))];

        var gaps = Between(many, many, Moved(many, 1));

        Assert.True(Computed(gaps, 3).P!.Adjusted < .05);
        Assert.Equal(1, Computed(gaps, 3).Points);
        Assert.Equal(Verdict.ToLookAt, Computed(gaps, 3).Verdict);
        Assert.Equal(Verdict.ClearGap, Computed(Gaps.Between(Graded.Commissions(many, many, Moved(many, 1)), new HarmonisationRules(ClearGap: 1)), 3).Verdict);
    }

    [Fact]
    public void Commissions_that_differ_as_chance_has_it_are_compatible_with_it() =>
        Assert.All(Assert.Single(Between(Ten, [.. Ten.Reverse()], Moved(Ten, 1))).Commissions, gap =>
            Assert.Equal(Verdict.CompatibleWithChance, Assert.IsType<GapFinding.Computed>(gap.Finding).Verdict));

    [Fact]
    public void Nine_candidates_have_no_p_beside_commissions_that_have_one()
    {
        var gaps = Between(Ten, Ten, [.. Ten.Take(9)]);

        Assert.NotNull(Computed(gaps, 1).P);
        Assert.Null(Computed(gaps, 3).P);
    }

    [Fact]
    public void Notes_are_those_before_penalties()
    {
        GradedCandidate[] graded = [.. Ten.SelectMany((note, i) => new[] { Graded.One(i, 1, note, penalties: [10]), Graded.One(100 + i, 2, note) })];

        Assert.Equal(0, Computed(Gaps.Between(graded, Graded.Rules), 1).Points);
        Assert.True(Computed(Gaps.Between(graded, Graded.Rules, NoteBasis.AfterPenalties), 1).Points < -7);
    }
}
