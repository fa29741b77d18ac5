using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Registry;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace E4Bot.Domain.Tests.Harmonisation;

/// <summary>Pairs whose notes contradict their profiles.</summary>
public sealed class InversionTests
{
    /// <summary>Levels few enough for profiles to meet.</summary>
    private static readonly Arbitrary<GradedCandidate[]> Some = Arb.From(
        (from commission in Gen.Choose(1, 2)
         from note in Gen.Choose(8, 14)
         from levels in Gen.Elements("1111111", "2111111", "2211111", "1211111", "11111-1", "21111-1")
         select (commission, note, levels)).ArrayOf(12).Select(all => all.Select((one, i) => Graded.One(i, one.commission, one.note, one.levels)).ToArray()));

    [Fact]
    public void The_better_profile_with_the_lower_note_is_an_inversion_by_one_point()
    {
        var pair = Assert.Single(Inversions.Within([Graded.One(1, 1, 12, "2222222"), Graded.One(2, 1, 11, "2222223")], Graded.Rules));

        Assert.Equal(("00000000002", "00000000001"), (pair.Lower.Candidate.Number.Value, pair.Higher.Candidate.Number.Value));
        Assert.Equal((11, 12, 1, ProfileRelation.Above), (pair.LowerNote, pair.HigherNote, pair.Points, pair.Relation));
    }

    [Theory]
    [InlineData(12, 12, "2222222", "2222223", 0)]
    [InlineData(12, 10, "2222222", "2222222", 0)]
    [InlineData(12, 9, "2222222", "2222222", 1)]
    [InlineData(15, 9, "3222222", "2222223", 0)]
    [InlineData(15, 9, "2222222", "333333-", 0)]
    [InlineData(15, 9, "222222-", "333333-", 1)]
    [InlineData(15, 9, "2222222", "333333.", 0)]
    public void A_pair_is_one_or_none(int note, int other, string levels, string others, int pairs) =>
        Assert.Equal(pairs, Inversions.Within([Graded.One(1, 1, note, levels), Graded.One(2, 1, other, others)], Graded.Rules).Count);

    [Fact]
    public void How_far_apart_equal_profiles_may_be_is_the_sessions() =>
        Assert.Single(Inversions.Within([Graded.One(1, 1, 12), Graded.One(2, 1, 10)], new HarmonisationRules(EqualProfileGap: 2)));

    [Fact]
    public void Notes_are_those_before_penalties_unless_others_are_asked_for()
    {
        GradedCandidate[] two = [Graded.One(1, 1, 12, penalties: [10]), Graded.One(2, 1, 12)];

        Assert.Empty(Inversions.Within(two, Graded.Rules));
        Assert.Equal(10, Assert.Single(Inversions.Within(two, Graded.Rules, NoteBasis.AfterPenalties)).Points);
    }

    [Fact]
    public void Two_commissions_are_compared_only_where_that_is_asked_and_only_within_an_option_and_a_form()
    {
        var one = Graded.One(1, 1, 15);

        Assert.Empty(Inversions.Within([one, Graded.One(2, 2, 9)], Graded.Rules));
        Assert.Single(Inversions.Among([one, Graded.One(2, 2, 9)], Graded.Rules));
        Assert.Single(Inversions.Among([one, Graded.One(2, 2, 9, centre: "Lycée Inventé")], Graded.Rules));
        Assert.Empty(Inversions.Among([one, Graded.One(2, 2, 9, speciality: Speciality.Slam)], Graded.Rules));
        Assert.Empty(Inversions.Among([one, Graded.One(2, 2, 9, form: ExamForm.Ponctuelle)], Graded.Rules));
    }

    [Fact]
    public void The_widest_stands_first() => Assert.Equal(
        [6, 4, 3],
        Inversions.Within([Graded.One(1, 1, 8), Graded.One(2, 1, 12), Graded.One(3, 2, 15), Graded.One(4, 2, 9), Graded.One(5, 3, 8), Graded.One(6, 3, 11)], Graded.Rules)
            .Select(pair => pair.Points));

    [Property]
    public Property Every_pair_is_what_the_definition_says_and_none_is_missing() => Prop.ForAll(Some, graded =>
    {
        var found = Inversions.Within(graded, Graded.Rules).Select(pair => (pair.Lower.Candidate.Number, pair.Higher.Candidate.Number)).ToHashSet();
        var defined = from one in graded from another in graded where one.Commission == another.Commission && IsInverted(one, another) select (one.Candidate.Number, another.Candidate.Number);

        Assert.True(found.SetEquals(defined));
    });

    private static bool IsInverted(GradedCandidate low, GradedCandidate high)
    {
        var points = high.Note(NoteBasis.BeforePenalties) - low.Note(NoteBasis.BeforePenalties);
        var levels = low.Profile.Levels.Zip(high.Profile.Levels, (one, another) => (One: (int)one.Level, Another: (int)another.Level)).ToArray();
        if (levels.Any(pair => pair.One == 0 != (pair.Another == 0)) || levels.Any(pair => pair.One < pair.Another)) return false;
        return levels.Any(pair => pair.One > pair.Another) ? points > 0 : points >= 3;
    }
}
