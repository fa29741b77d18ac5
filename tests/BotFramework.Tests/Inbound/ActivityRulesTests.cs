using System.Net;
using E4Bot.BotFramework.Tests.Fakes;
using Microsoft.IdentityModel.Tokens;

namespace E4Bot.BotFramework.Tests.Inbound;

/// <summary>What must hold of an activity whose token is right: channel, service address, tenant, addressee.</summary>
public sealed class ActivityRulesTests : IClassFixture<BelievingBot>
{
    private const string Message = "message-personal";

    private readonly ChannelKeyPair _key;
    private readonly BelievingBot _keys;
    private readonly TestBot _bot;

    public ActivityRulesTests(BelievingBot believing)
    {
        (_keys, _key, _bot) = (believing, believing.Endorsed, believing.Bot);
        _bot.Turn.Reset();
    }

    [Fact]
    public Task A_key_without_endorsements_is_403() => ExpectAsync(HttpStatusCode.Forbidden, token => token.SigningCredentials = _keys.NotEndorsed.Sign());

    [Fact]
    public Task A_key_endorsed_for_other_channels_is_403() => ExpectAsync(HttpStatusCode.Forbidden, token => token.SigningCredentials = _keys.EndorsedForOthers.Sign());

    [Theory]
    [InlineData("webchat")]
    [InlineData("MSTEAMS")]
    [InlineData("")]
    [InlineData(null)]
    public async Task Another_channel_or_none_is_403(string? channel) =>
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(Corpus.With(Message, ("channelId", channel)), Tokens.Valid(_key)));

    [Fact]
    public Task A_token_without_a_service_address_is_403() => ExpectAsync(HttpStatusCode.Forbidden, token => token.Claims.Remove("serviceurl"));

    [Fact]
    public Task The_claim_is_named_in_lower_case() => ExpectAsync(HttpStatusCode.Forbidden, token =>
    {
        token.Claims.Remove("serviceurl");
        token.Claims["serviceUrl"] = TestBot.ServiceUrl;
    });

    [Theory]
    [InlineData("https://smba.trafficmanager.net/EMEA/", HttpStatusCode.OK)]
    [InlineData("https://smba.trafficmanager.net/emea", HttpStatusCode.Forbidden)]
    [InlineData("https://smba.trafficmanager.net/amer/", HttpStatusCode.Forbidden)]
    [InlineData("", HttpStatusCode.Forbidden)]
    public Task The_signed_service_address_is_the_activitys(string claim, HttpStatusCode status) =>
        ExpectAsync(status, token => token.Claims["serviceurl"] = claim);

    [Theory]
    [InlineData("https://smba.trafficmanager.net/teams/", HttpStatusCode.OK)]
    [InlineData("https://smba.infra.gcc.teams.microsoft.com/gcc", HttpStatusCode.OK)]
    [InlineData("https://smba.infra.gov.teams.microsoft.us/gcch", HttpStatusCode.OK)]
    [InlineData("https://webchat.botframework.com/", HttpStatusCode.OK)]
    [InlineData("https://smba.trafficmanager.net.exemple.test/", HttpStatusCode.Forbidden)]
    [InlineData("https://x.smba.trafficmanager.net/", HttpStatusCode.Forbidden)]
    [InlineData("https://xbotframework.com/", HttpStatusCode.Forbidden)]
    [InlineData("https://smba.trafficmanager.net@exemple.test/", HttpStatusCode.Forbidden)]
    [InlineData("https://moi@smba.trafficmanager.net/", HttpStatusCode.Forbidden)]
    [InlineData("https://smba.trafficmanager.net:8443/", HttpStatusCode.Forbidden)]
    [InlineData("http://smba.trafficmanager.net/", HttpStatusCode.Forbidden)]
    [InlineData("http://127.0.0.1/", HttpStatusCode.Forbidden)]
    [InlineData("https://169.254.169.254/", HttpStatusCode.Forbidden)]
    [InlineData("nowhere", HttpStatusCode.Forbidden)]
    public async Task Even_signed_a_service_address_must_be_on_the_list(string address, HttpStatusCode status)
    {
        var token = Tokens.Make(token => (token.SigningCredentials, token.Claims["serviceurl"]) = (_key.Sign(), address));

        Assert.Equal(status, await StatusAsync(Corpus.With(Message, ("serviceUrl", address)), token));
    }

    [Theory]
    [InlineData("aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee", "AAAAAAAA-BBBB-CCCC-DDDD-EEEEEEEEEEEE", HttpStatusCode.OK)]
    [InlineData(null, "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee", HttpStatusCode.OK)]
    [InlineData("aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee", null, HttpStatusCode.OK)]
    [InlineData("00000000-bbbb-cccc-dddd-eeeeeeeeeeee", "00000000-bbbb-cccc-dddd-eeeeeeeeeeee", HttpStatusCode.Forbidden)]
    [InlineData("aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee", "00000000-bbbb-cccc-dddd-eeeeeeeeeeee", HttpStatusCode.Forbidden)]
    [InlineData("00000000-bbbb-cccc-dddd-eeeeeeeeeeee", "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee", HttpStatusCode.Forbidden)]
    [InlineData(null, null, HttpStatusCode.Forbidden)]
    public async Task Every_tenant_that_is_named_is_an_allowed_one(string? channelTenant, string? conversationTenant, HttpStatusCode status)
    {
        var body = Corpus.With(Message, ("channelData.tenant.id", channelTenant), ("conversation.tenantId", conversationTenant));

        Assert.Equal(status, await StatusAsync(body, Tokens.Valid(_key)));
    }

    [Theory]
    [InlineData("28:11111111-2222-3333-4444-555555555555", HttpStatusCode.OK)]
    [InlineData("28:99999999-2222-3333-4444-555555555555", HttpStatusCode.Forbidden)]
    public async Task The_addressee_is_this_bot(string recipient, HttpStatusCode status) =>
        Assert.Equal(status, await StatusAsync(Corpus.With(Message, ("recipient.id", recipient)), Tokens.Valid(_key)));

    [Fact]
    public async Task What_the_sender_says_of_its_caller_is_dropped()
    {
        await StatusAsync(Corpus.Text(Message), Tokens.Valid(_key));

        Assert.DoesNotContain("callerId", _bot.Turn.Received.Single().Extra!.Keys);
        Assert.Contains("localTimezone", _bot.Turn.Received.Single().Extra!.Keys);
    }

    private async Task ExpectAsync(HttpStatusCode status, Action<SecurityTokenDescriptor> change)
    {
        var token = Tokens.Make(token =>
        {
            token.SigningCredentials = _key.Sign();
            change(token);
        });
        Assert.Equal(status, await StatusAsync(Corpus.Text(Message), token));
        if (status != HttpStatusCode.OK) Assert.Empty(_bot.Turn.Received);
    }

    private async Task<HttpStatusCode> StatusAsync(string body, string token) => (await _bot.SendAsync(body, token)).StatusCode;
}
