using E4Bot.BotFramework.Tests.Fakes;
using Microsoft.AspNetCore.Builder;

namespace E4Bot.BotFramework.Tests.Outbound;

/// <summary>A conversation of the US government's community cloud, known by the public address: Teams refuses it there, and takes it at the other.</summary>
public sealed class OtherServiceTests : IAsyncLifetime
{
    private FakeConnector _public = null!;
    private FakeConnector _community = null!;
    private FakeKeyService _keys = null!;
    private WebApplication _login = null!;
    private RedirectingHandler _network = null!;

    public async ValueTask InitializeAsync()
    {
        (_public, _community) = (await FakeConnector.StartAsync(), await FakeConnector.StartAsync());
        _keys = await FakeKeyService.StartAsync(new ChannelKeyPair("clé", "msteams"));
        _login = await Loopback.ServeAsync(http => FakeConnector.Write(http, 200, """{"token_type":"Bearer","expires_in":3600,"access_token":"jeton"}"""));
        _public.Answer = Replies.Error(403, "InvalidBotApiHost");
        _network = new RedirectingHandler(new Dictionary<string, Uri>
        {
            ["smba.trafficmanager.net"] = _public.Address,
            ["login.microsoftonline.com"] = Loopback.AddressOf(_login),
            ["smba.infra.gcc.teams.microsoft.com"] = _community.Address,
            ["127.0.0.1"] = new(_keys.MetadataUrl),
        });
    }

    public async ValueTask DisposeAsync()
    {
        await _login.DisposeAsync();
        await _keys.DisposeAsync();
        await _community.DisposeAsync();
        await _public.DisposeAsync();
        _network.Dispose();
    }

    [Fact]
    public async Task The_message_goes_to_the_other_address_and_those_after_it_go_there_at_once()
    {
        await using var bot = await TestBot.StartAsync(TestBot.Identity(_keys), network: _network);

        Assert.IsType<SendOutcome.Sent>(await PostAsync(bot));
        Assert.IsType<SendOutcome.Sent>(await PostAsync(bot));
        await bot.Connector.FindMemberAsync(Where, "29:camille", TestContext.Current.CancellationToken);

        Assert.Single(_public.Calls);
        Assert.Equal(3, _community.Calls.Count);
        Assert.All(_community.Calls, call => Assert.StartsWith("/teams/v3/conversations/19%3Acanal%40thread.tacv2", call.Target, StringComparison.Ordinal));
        Assert.All(_community.Calls, call => Assert.Equal("Bearer jeton", call.Authorization));
    }

    [Fact]
    public async Task Refused_there_too_it_is_refused()
    {
        _community.Answer = Replies.Error(403, "InvalidBotApiHost");
        await using var bot = await TestBot.StartAsync(TestBot.Identity(_keys), network: _network);

        Assert.Equal(new SendOutcome.Refused(RefusalCodes.InvalidBotApiHost), await PostAsync(bot));

        Assert.Single(_public.Calls);
        Assert.Single(_community.Calls);
    }

    [Theory]
    [InlineData("Bot:AllowedServiceHosts:0", "smba.trafficmanager.net")]
    [InlineData("Bot:Cloud", "UsGovernment")]
    public async Task An_address_off_the_list_or_of_another_cloud_is_not_tried(string key, string value)
    {
        var settings = TestBot.Identity(_keys);
        settings[key] = value;
        settings["Bot:LoginUrl"] = "https://login.microsoftonline.com";
        await using var bot = await TestBot.StartAsync(settings, network: _network);

        Assert.Equal(new SendOutcome.Refused(RefusalCodes.InvalidBotApiHost), await PostAsync(bot));

        Assert.Empty(_community.Calls);
    }

    private static ConversationReference Where => new(TestBot.ServiceUrl, "19:canal@thread.tacv2", "28:" + TestBot.AppId, TestBot.Tenant);

    private static ValueTask<SendOutcome> PostAsync(TestBot bot) =>
        bot.Connector.PostAsync(Where, new Activity { Type = "message", Text = "Bonjour" }, TestContext.Current.CancellationToken);
}
