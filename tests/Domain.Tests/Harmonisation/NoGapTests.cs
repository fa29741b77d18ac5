using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Registry;
using static E4Bot.Domain.Tests.Harmonisation.GapReading;

namespace E4Bot.Domain.Tests.Harmonisation;

/// <summary>Where there is no gap, it is said why.</summary>
public sealed class NoGapTests
{
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
}
