using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Registry;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace E4Bot.Domain.Tests.Harmonisation;

/// <summary>Each commission's mean against the others', with what chance makes of it.</summary>
public sealed class GapTests
{
    private static readonly int[] Ten = [8, 9, 10, 11, 12, 12, 13, 14, 15, 16];

    private static readonly Arbitrary<int[][]> Sessions = Arb.From(
        Gen.Choose(5, 12).SelectMany(size => Gen.Choose(4, 17).ArrayOf(size)).ArrayOf(3).Where(groups => groups.Any(notes => notes.Distinct().Count() > 1)));

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
    public void Small_commissions_are_told_so_and_count_among_the_others()
    {
        var gaps = Between(Ten, Ten, [12, 13, 14, 20]);

        Assert.Equal(new GapFinding.TooFew(5), Finding(gaps, 3));
        Assert.Equal(12 - ((120 + 59) / 14.0), Computed(gaps, 1).Points, 1e-12);
    }

    [Fact]
    public void A_commission_beside_three_candidates_has_nothing_to_be_held_against() =>
        Assert.Equal(new GapFinding.TooFewOthers(3, 5), Finding(Between(Ten, [12, 13, 14]), 1));

    [Fact]
    public void Nine_candidates_have_no_p_beside_commissions_that_have_one()
    {
        var gaps = Between(Ten, Ten, [.. Ten.Take(9)]);

        Assert.NotNull(Computed(gaps, 1).P);
        Assert.Null(Computed(gaps, 3).P);
    }

    [Fact]
    public void A_commission_alone_is_told_so() => Assert.Equal(new GapFinding.OnlyCommission(), Finding(Between(Ten), 1));

    [Theory]
    [InlineData(Speciality.Slam, ExamForm.Ccf, Graded.Centre)]
    [InlineData(Speciality.Sisr, ExamForm.Ponctuelle, Graded.Centre)]
    [InlineData(Speciality.Sisr, ExamForm.Ccf, "Lycée Inventé")]
    public void Another_option_form_or_centre_is_no_comparison(Speciality speciality, ExamForm form, string centre)
    {
        GradedCandidate[] graded =
            [.. Graded.Commissions(Ten), .. Ten.Select((note, i) => Graded.One(i, 2, note, speciality: speciality, form: form, centre: centre))];

        var gaps = Gaps.Between(graded, Graded.Rules);

        Assert.Equal(2, gaps.Count);
        Assert.All(gaps, group => Assert.Equal(new GapFinding.NoneAlike(), Assert.Single(group.Commissions).Finding));
    }

    [Fact]
    public void Centres_are_compared_where_the_session_asks_for_it()
    {
        GradedCandidate[] graded = [.. Graded.Commissions(Ten), .. Ten.Select((note, i) => Graded.One(i, 1, note, centre: "Lycée Inventé"))];

        Assert.Equal(2, Assert.Single(Gaps.Between(graded, new HarmonisationRules(WithinCentre: false))).Commissions.Count);
    }

    [Fact]
    public void Where_no_commission_varies_its_notes_nothing_says_what_chance_is() =>
        Assert.All(Assert.Single(Between([12, 12, 12, 12, 12], [15, 15, 15, 15, 15])).Commissions, gap => Assert.Equal(new GapFinding.NoSpread(), gap.Finding));

    [Fact]
    public void Nobody_has_no_gap() => Assert.Empty(Gaps.Between([], Graded.Rules));

    [Fact]
    public void Notes_are_those_before_penalties()
    {
        GradedCandidate[] graded = [.. Ten.SelectMany((note, i) => new[] { Graded.One(i, 1, note, penalties: [10]), Graded.One(100 + i, 2, note) })];

        Assert.Equal(0, Computed(Gaps.Between(graded, Graded.Rules), 1).Points);
        Assert.True(Computed(Gaps.Between(graded, Graded.Rules, NoteBasis.AfterPenalties), 1).Points < -7);
    }

    [Fact]
    public void The_same_notes_have_the_same_figures_and_another_seed_has_nearly_the_same()
    {
        var graded = Graded.Commissions(Ten, Moved(Ten, 2), Moved(Ten, -1));
        var (once, again, other) = (Gaps.Between(graded, Graded.Rules), Gaps.Between(graded, Graded.Rules), Gaps.Between(graded, new HarmonisationRules(Seed: 1)));

        Assert.Equal(once[0].Commissions, again[0].Commissions);
        Assert.NotEqual(Computed(once, 2).P, Computed(other, 2).P);
        Assert.Equal(Computed(once, 2).P!.Value, Computed(other, 2).P!.Value, .02);
    }

    [Fact]
    public void In_a_great_group_chance_is_exact_and_says_nearly_the_same()
    {
        int[][] notes = [Ten, Moved(Ten, 3), Moved(Ten, -1), Ten];
        var (shuffled, exact) = (Between(notes), Gaps.Between(Graded.Commissions(notes), new HarmonisationRules(MostShuffled: 39)));

        Assert.Equal((ChanceMethod.Shuffles, ChanceMethod.Exact), (shuffled[0].Chance, exact[0].Chance));
        Assert.All([1, 2, 3, 4], number => Assert.Equal(Computed(shuffled, number).P!.Value, Computed(exact, number).P!.Value, .02));
    }

    /// <summary>Of 501 commissions Holm asks for less than .05 / 501: no shuffle of 9 999 comes below 1 / 10 000.</summary>
    [Fact]
    public void Where_shuffles_are_too_coarse_for_so_many_commissions_chance_is_exact()
    {
        int[][] notes = [.. Enumerable.Range(0, 501).Select(c => Moved(Ten, c == 0 ? -8 : c % 2))];

        var gaps = Gaps.Between(Graded.Commissions(notes), new HarmonisationRules(MostShuffled: 100_000));

        Assert.Equal(ChanceMethod.Exact, gaps[0].Chance);
        Assert.Equal(Verdict.ClearGap, Computed(gaps, 1).Verdict);
        Assert.Equal(1, gaps[0].Commissions.Count(gap => gap.Finding is GapFinding.Computed { Verdict: Verdict.ClearGap }));
    }

    [Property(MaxTest = 30)]
    public Property The_order_in_which_candidates_come_is_no_matter() => Prop.ForAll(Sessions, notes =>
    {
        var graded = Graded.Commissions(notes);

        Assert.Equal(Gaps.Between(graded, Graded.Rules)[0].Commissions, Gaps.Between([.. graded.Reverse()], Graded.Rules)[0].Commissions);
    });

    [Property(MaxTest = 30)]
    public Property Three_points_more_for_everybody_change_nothing() => Prop.ForAll(Sessions, notes =>
    {
        var (before, after) = (Between(notes), Between([.. notes.Select(own => Moved(own, 3))]));

        Assert.All(before[0].Commissions.Zip(after[0].Commissions), pair => Assert.Equal(pair.First.Finding, pair.Second.Finding));
    });

    private static IReadOnlyList<GroupGaps> Between(params int[][] notes) => Gaps.Between(Graded.Commissions(notes), Graded.Rules);

    private static int[] Moved(int[] notes, int points) => [.. notes.Select(note => Math.Clamp(note + points, 0, 20))];

    private static GapFinding Finding(IReadOnlyList<GroupGaps> gaps, int commission) =>
        Assert.Single(gaps).Commissions.Single(gap => gap.Commission.Number == commission).Finding;

    private static GapFinding.Computed Computed(IReadOnlyList<GroupGaps> gaps, int commission) => Assert.IsType<GapFinding.Computed>(Finding(gaps, commission));
}
