namespace E4Bot.BotFramework.Tests.Peer.Calls;

/// <summary>The same calls by the archived library's client and by ours: the same requests, but where it is written that they are not.</summary>
public sealed class CallAgreementTests(TwoClients clients) : IClassFixture<TwoClients>
{
    public static TheoryData<string> Names => [.. ConnectorCalls.All.Keys];

    public static TheoryData<string> Rules => [.. CallDifference.All.Select(difference => difference.Rule)];

    [Theory, MemberData(nameof(Names))]
    public async Task Both_ask_the_same_or_it_is_written_that_they_do_not(string name)
    {
        var (peer, ours) = await clients.CallAsync(ConnectorCalls.All[name]);

        Assert.Equal(CallDifference.PathsOf(name).Order(), CallComparison.Differences(peer, ours).Order());
    }

    [Theory, MemberData(nameof(Rules))]
    public void Each_rule_stands_in_the_decision(string rule)
    {
        var difference = CallDifference.All.Single(one => one.Rule == rule);

        Assert.Contains(difference.Row, DecisionPage.Lines);
        Assert.NotEmpty(difference.Calls);
        Assert.All(difference.Calls, name => Assert.Contains(name, ConnectorCalls.All.Keys));
    }
}
