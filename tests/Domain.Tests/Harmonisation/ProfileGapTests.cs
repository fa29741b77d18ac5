using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Registry;

namespace E4Bot.Domain.Tests.Harmonisation;

/// <summary>Notes for the same mean level: unequal candidates do no harm.</summary>
public sealed class ProfileGapTests
{
    private static readonly string[] Levels = ["1111111", "1211121", "2222222", "1222212", "2322232", "3333333", "1212121", "2212122", "3232323", "2122212"];

    /// <summary>Six points and two a level, and what nobody can explain: one up, one down.</summary>
    private static decimal Note(string levels, int i, int severity) => Math.Round(6 + (4 * (decimal)Graded.Profile(levels).MeanLevel!.Value)) + (i % 2 == 0 ? 1 : 0) + severity;

    [Fact]
    public void A_severe_commission_stands_out_though_its_candidates_are_the_better()
    {
        GradedCandidate[] graded = [.. Commission(1, 0, Levels), .. Commission(2, 0, Levels), .. Commission(3, -3, [.. Levels.Select(Better)])];

        var group = Assert.Single(ProfileGaps.Between(graded, Graded.Rules));
        var severe = Assert.IsType<GapFinding.Computed>(group.Commissions[2].Finding);

        Assert.Equal(-3, severe.Points, .6);
        Assert.Equal(Verdict.ClearGap, severe.Verdict);
        Assert.True(severe.StandardError < Assert.IsType<GapFinding.Computed>(Gaps.Between(graded, Graded.Rules)[0].Commissions[2].Finding).StandardError / 2);
        Assert.Equal((30, 10), (group.N, group.Commissions[2].N));
    }

    [Fact]
    public void What_a_level_is_worth_is_told_with_its_error()
    {
        var fit = Assert.Single(ProfileGaps.Between(Three, Graded.Rules)).Fit!;

        Assert.Equal(4, fit.Slope, .3);
        Assert.InRange(fit.SlopeError, .05, .4);
        Assert.InRange(fit.ResidualDeviation, .3, .9);
        Assert.Equal(fit.Intercept + (2 * fit.Slope), fit.NoteFor(2), 1e-12);
    }

    [Fact]
    public void No_note_is_beyond_the_scale() => Assert.Equal((0, 20), (new ProfileFit(9, 1, -2, 1).NoteFor(0), new ProfileFit(9, 1, -2, 1).NoteFor(3)));

    [Fact]
    public void Centres_are_compared_for_candidates_are_by_what_was_seen_of_them() =>
        Assert.Equal(3, Assert.Single(ProfileGaps.Between(
            [.. Commission(1, 0, Levels), .. Commission(1, 0, Levels, centre: "Lycée Inventé"), .. Commission(2, 0, Levels, centre: "Lycée Inventé")], Graded.Rules)).Commissions.Count);

    [Fact]
    public void Options_are_not() =>
        Assert.Equal(2, ProfileGaps.Between([.. Three, .. Commission(4, 0, Levels, speciality: Speciality.Slam)], Graded.Rules).Count);

    [Fact]
    public void Twenty_nine_candidates_are_too_few()
    {
        var group = Assert.Single(ProfileGaps.Between([.. Three.Skip(1)], Graded.Rules));

        Assert.Null(group.Fit);
        Assert.All(group.Commissions, gap => Assert.Equal(new GapFinding.TooFewInGroup(29, 30), gap.Finding));
    }

    [Fact]
    public void Two_commissions_are_too_few() =>
        Assert.All(
            Assert.Single(ProfileGaps.Between([.. Commission(1, 0, [.. Levels, .. Levels]), .. Commission(2, 0, Levels)], Graded.Rules)).Commissions,
            gap => Assert.Equal(new GapFinding.TooFewCommissions(2, 3), gap.Finding));

    [Fact]
    public void A_commission_of_four_is_too_small_and_its_candidates_count() =>
        Assert.Equal(
            [typeof(GapFinding.Computed), typeof(GapFinding.Computed), typeof(GapFinding.Computed), typeof(GapFinding.TooFew)],
            Assert.Single(ProfileGaps.Between([.. Three, .. Commission(4, 0, Levels[..4])], Graded.Rules)).Commissions.Select(gap => gap.Finding.GetType()));

    [Fact]
    public void Where_all_have_the_same_level_nothing_says_what_a_level_is_worth() =>
        Assert.All(Findings(Graded.Commissions([.. Notes], [.. Notes], [.. Notes])), finding => Assert.Equal(new GapFinding.NoSpreadOfLevels(), finding));

    [Fact]
    public void Where_notes_follow_levels_to_the_point_nothing_says_what_chance_is() =>
        Assert.All(
            Findings([.. Enumerable.Range(0, 30).Select(i => Graded.One(i, 1 + (i % 3), 8 + (2 * (i % 4)), new string((char)('0' + (i % 4)), 7)))]),
            finding => Assert.Equal(new GapFinding.NoSpread(), finding));

    [Fact]
    public void Whoever_was_assessed_on_nothing_is_left_out()
    {
        GradedCandidate unassessed = Graded.One(9_999, 1, 2, "-------");

        Assert.Equal(30, Assert.Single(ProfileGaps.Between([.. Three, unassessed], Graded.Rules)).N);
        Assert.Empty(ProfileGaps.Between([unassessed], Graded.Rules));
    }

    private static IEnumerable<int> Notes => Enumerable.Range(5, 10);

    private static IReadOnlyList<GradedCandidate> Three => [.. Commission(1, 0, Levels), .. Commission(2, 0, Levels), .. Commission(3, 0, Levels)];

    private static IEnumerable<GapFinding> Findings(IReadOnlyList<GradedCandidate> graded) =>
        Assert.Single(ProfileGaps.Between(graded, Graded.Rules)).Commissions.Select(gap => gap.Finding);

    private static string Better(string levels) => levels.Replace('2', '3').Replace('1', '2');

    private static IEnumerable<GradedCandidate> Commission(
        int number, int severity, string[] levels, string centre = Graded.Centre, Speciality speciality = Speciality.Sisr) =>
        levels.Select((own, i) => Graded.One((1_000 * number) + i, number, Note(own, i, severity), own, centre: centre, speciality: speciality));
}
