using E4Bot.BotFramework.Tests.Fakes;
using E4Bot.BotFramework.Tests.Peer.Cases;

namespace E4Bot.BotFramework.Tests.Peer;

/// <summary>The same requests at the archived library's gates and at this bot's: they agree, but where it is written that they do not.</summary>
public sealed class GateAgreementTests(TwoDoors doors) : IClassFixture<TwoDoors>
{
    public static TheoryData<string> Names => [.. GateCase.All.Keys];

    [Theory, MemberData(nameof(Names))]
    public async Task Both_say_the_same_or_it_is_written_that_they_do_not(string name)
    {
        var one = GateCase.All[name];

        var answers = await doors.KnockAsync(one.Write(doors.Ours));

        Assert.InRange(answers.Ours.Status, 200, 499);
        Assert.Equal(one.IsLetIn, answers.Ours.LetsIn);
        Assert.True((one.IsLetIn != GateDifference.Names.Contains(name)) == answers.Peer.LetsIn, $"The library: {answers.Peer}");
        Assert.True(answers.Peer.LetsIn == answers.OlderPeer.LetsIn, $"The library's older gate: {answers.OlderPeer}");
    }

    [Fact]
    public async Task Refused_for_its_age_a_caller_is_let_in_again_with_a_fresh_token()
    {
        var old = new HandMadeToken(doors.Ours.Endorsed) { Payload = { ["exp"] = HandMadeToken.InMinutes(-10) } };

        var before = await doors.KnockAsync(new RawPost(GateCase.Body, $"Bearer {old}"));
        var after = await doors.KnockAsync(new RawPost(GateCase.Body, $"Bearer {new HandMadeToken(doors.Ours.Endorsed)}"));

        Assert.Equal((false, false), (before.Peer.LetsIn, before.Ours.LetsIn));
        Assert.Equal((true, true), (after.Peer.LetsIn, after.Ours.LetsIn));
    }
}
