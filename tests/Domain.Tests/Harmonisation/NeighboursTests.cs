using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Registry;

namespace E4Bot.Domain.Tests.Harmonisation;

/// <summary>A note beside those that the session gave to the same profile.</summary>
public sealed class NeighboursTests
{
    private static readonly GradedCandidate[] Others =
    [
        Graded.One(1, 1, 14, "2222222"), Graded.One(2, 2, 15, "2222222"), Graded.One(3, 3, 15, "2222222", centre: "Lycée Inventé"),
        Graded.One(4, 1, 13, "1222222"), Graded.One(5, 2, 16, "2222223"), Graded.One(6, 2, 8, "2222220"), Graded.One(7, 2, 9, "1222221"), Graded.One(8, 2, 7, "222222-"),
        Graded.One(9, 1, 5, "2222222", speciality: Speciality.Slam),
    ];

    [Fact]
    public void They_are_those_of_the_same_profile_and_of_one_level_more_or_less_on_one_line()
    {
        var neighbours = Of(Graded.One(10, 1, 12, "2222222"));

        Assert.Equal([14, 15, 15], neighbours.Same.Notes);
        Assert.Equal([13, 14, 15, 15, 16], neighbours.Near.Notes);
        Assert.Equal((5, 15m, 13, 16), (neighbours.N, neighbours.Median, neighbours.Lowest, neighbours.Highest));
    }

    [Theory]
    [InlineData(12, true)]
    [InlineData(13, false)]
    [InlineData(17, false)]
    [InlineData(18, true)]
    public void Three_points_from_their_median_are_far(int note, bool isFar) => Assert.Equal(isFar, Of(Graded.One(10, 1, note, "2222222")).IsFar);

    [Fact]
    public void From_too_few_nothing_is_far()
    {
        Assert.False(Of(Graded.One(10, 1, 2, "2222220")).IsFar);
        Assert.False(Neighbours.Of(Graded.One(10, 1, 2, "2222222"), Others, new HarmonisationRules(NeighboursFrom: 6)).IsFar);
    }

    [Fact]
    public void Nobody_is_their_own_neighbour()
    {
        Assert.Equal([15, 15], Of(Others[0]).Same.Notes);
        Assert.Equal([13, 15, 15, 16], Of(Others[0]).Near.Notes);
    }

    [Fact]
    public void Not_assessable_is_near_to_nothing_but_itself() => Assert.Equal([7], Of(Graded.One(10, 1, 12, "222222-")).Near.Notes);

    [Fact]
    public void A_profile_that_nobody_has_has_no_neighbours()
    {
        var alone = Of(Graded.One(10, 1, 12, "0000000"));

        Assert.Equal((0, null, null, null, false), (alone.N, alone.Median, alone.Lowest, alone.Highest, alone.IsFar));
    }

    [Fact]
    public void Another_basis_has_other_notes() => Assert.Equal(
        [4], Neighbours.Of(Graded.One(10, 1, 12), [Graded.One(1, 1, 14, penalties: [10])], Graded.Rules, NoteBasis.AfterPenalties).Same.Notes);

    [Fact]
    public void Whoever_is_far_in_a_session_is_found() =>
        Assert.Equal(["00000000010"], new SessionProfiles([.. Others, Graded.One(10, 1, 11, "2222222")], Graded.Rules).Far.Select(one => one.Graded.Candidate.Number.Value));

    private static Neighbours Of(GradedCandidate candidate) => Neighbours.Of(candidate, Others, Graded.Rules);
}
