using E4Bot.BotFramework.Tests.Peer.Cases;

namespace E4Bot.BotFramework.Tests.Peer;

/// <summary>The written list says what is tried, and the decision page what is written.</summary>
public sealed class DifferenceListTests
{
    public static TheoryData<string> Rules => [.. GateDifference.All.Select(difference => difference.Rule)];

    [Theory, MemberData(nameof(Rules))]
    public void Each_rule_is_of_cases_that_are_tried_and_says_what_this_bot_does(string rule)
    {
        var difference = GateDifference.All.Single(one => one.Rule == rule);

        Assert.NotEmpty(difference.Cases);
        Assert.NotEqual(difference.Peer, difference.Here);
        Assert.All(difference.Cases, name => Assert.Equal(difference.Here == GateDifference.LetsIn, GateCase.All[name].IsLetIn));
    }

    [Theory, MemberData(nameof(Rules))]
    public void Each_rule_stands_in_the_decision(string rule) =>
        Assert.Contains(GateDifference.All.Single(one => one.Rule == rule).Row, DecisionPage.Lines);

    [Fact]
    public void No_case_is_listed_twice() =>
        Assert.Equal(GateDifference.Names.Count, GateDifference.All.Sum(difference => difference.Cases.Count));
}
