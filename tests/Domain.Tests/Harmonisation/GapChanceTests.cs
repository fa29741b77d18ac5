using E4Bot.Domain.Harmonisation;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using static E4Bot.Domain.Tests.Harmonisation.GapReading;

namespace E4Bot.Domain.Tests.Harmonisation;

/// <summary>The same notes give the same figures: by shuffles, or exactly where those do not serve.</summary>
public sealed class GapChanceTests
{
    private static readonly Arbitrary<int[][]> Sessions = Arb.From(
        Gen.Choose(5, 12).SelectMany(size => Gen.Choose(4, 17).ArrayOf(size)).ArrayOf(3).Where(groups => groups.Any(notes => notes.Distinct().Count() > 1)));

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
}
