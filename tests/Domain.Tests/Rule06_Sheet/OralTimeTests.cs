using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Sessions;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Domain.Tests.Rule06_Sheet;

/// <summary>Extra time is shared out between the two parts, 10 and 30 minutes, in whole minutes.</summary>
public sealed class OralTimeTests
{
    [Theory]
    [InlineData(0, 10, 30)]
    [InlineData(1, 10, 31)]
    [InlineData(2, 11, 31)]
    [InlineData(13, 13, 40)]
    [InlineData(14, 14, 40)]
    [InlineData(20, 15, 45)]
    [InlineData(60, 25, 75)]
    public void A_third_of_the_oral_is_about_three_minutes_and_ten(int extra, int first, int second)
    {
        Assert.Equal(TimeSpan.FromMinutes(first), Limit(extra, OralPartNumber.One));
        Assert.Equal(TimeSpan.FromMinutes(second), Limit(extra, OralPartNumber.Two));
    }

    [Fact]
    public void Of_the_extra_time_nothing_is_lost_and_nothing_added() => Assert.All(
        Enumerable.Range(0, 61),
        extra => Assert.Equal(TimeSpan.FromMinutes(40 + extra), Limit(extra, OralPartNumber.One) + Limit(extra, OralPartNumber.Two)));

    [Fact]
    public void No_part_is_more_than_half_a_minute_from_its_share() => Assert.All(
        Enumerable.Range(0, 61),
        extra => Assert.InRange(Limit(extra, OralPartNumber.One).TotalSeconds, 600 + (15 * extra) - 30, 600 + (15 * extra) + 30));

    private static TimeSpan Limit(int extra, OralPartNumber part)
    {
        var scene = Given.ARegisteredCandidate().After(they => they.First.Opens(o => o with { ExtraMinutes = extra }));
        return OralTime.Limit(scene.Evaluation, scene.Session, part);
    }
}
