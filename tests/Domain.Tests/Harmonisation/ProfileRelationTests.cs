using E4Bot.Domain.Harmonisation;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace E4Bot.Domain.Tests.Harmonisation;

/// <summary>Profiles are compared line by line, without weights; « non évaluable » is no zero.</summary>
public sealed class ProfileRelationTests
{
    private static readonly Arbitrary<string> Levels = Arb.From(Gen.Elements('0', '1', '2', '3', '-', '.').ArrayOf(7).Select(levels => new string(levels)));

    [Theory]
    [InlineData("2222222", "2222222", ProfileRelation.Equal)]
    [InlineData("2222322", "2222222", ProfileRelation.Above)]
    [InlineData("2222122", "2222222", ProfileRelation.Below)]
    [InlineData("3222122", "2222222", ProfileRelation.Crossing)]
    [InlineData("2222-22", "2222022", ProfileRelation.NotComparable)]
    [InlineData("2222-22", "2222222", ProfileRelation.NotComparable)]
    [InlineData("3333333", "222222-", ProfileRelation.NotComparable)]
    [InlineData("3333333", "222222.", ProfileRelation.NotComparable)]
    [InlineData("-333333", "-222222", ProfileRelation.Above)]
    [InlineData(".333333", "-333333", ProfileRelation.Equal)]
    [InlineData("-------", "-------", ProfileRelation.NotComparable)]
    [InlineData(".......", ".......", ProfileRelation.NotComparable)]
    public void One_against_another(string one, string another, ProfileRelation relation) =>
        Assert.Equal(relation, Graded.Profile(one).Against(Graded.Profile(another)));

    [Property]
    public Property What_is_above_one_way_is_below_the_other_way() => Prop.ForAll(Levels, Levels, (one, another) =>
        Assert.Equal(Reversed(Graded.Profile(one).Against(Graded.Profile(another))), Graded.Profile(another).Against(Graded.Profile(one))));

    [Property]
    public Property Above_what_is_above_is_above() => Prop.ForAll(Levels, Levels, Levels, (one, another, third) =>
    {
        if (Is(one, another) && Is(another, third)) Assert.True(Is(one, third));

        static bool Is(string high, string low) => Graded.Profile(high).Against(Graded.Profile(low)) == ProfileRelation.Above;
    });

    [Fact]
    public void A_mean_level_is_over_the_lines_that_were_assessed()
    {
        Assert.Equal(1.5, Graded.Profile("0123-..").MeanLevel);
        Assert.Null(Graded.Profile("--.....").MeanLevel);
    }

    private static ProfileRelation Reversed(ProfileRelation relation) => relation switch
    {
        ProfileRelation.Above => ProfileRelation.Below,
        ProfileRelation.Below => ProfileRelation.Above,
        ProfileRelation.Equal or ProfileRelation.Crossing or ProfileRelation.NotComparable => relation,
        _ => throw new ArgumentOutOfRangeException(nameof(relation)),
    };
}
