using System.Net;
using E4Bot.BotFramework.Tests.Fakes;

namespace E4Bot.BotFramework.Tests.Inbound;

/// <summary>Keys come and go, and their service too.</summary>
public sealed class KeyRolloverTests
{
    private static readonly string Message = Corpus.Text("message-personal");

    private readonly ChannelKeyPair _old = new("ancienne", "msteams");
    private readonly ChannelKeyPair _new = new("nouvelle", "msteams");

    [Fact]
    public async Task The_first_token_of_a_new_key_is_believed()
    {
        await using var service = await FakeKeyService.StartAsync(_old);
        await using var bot = await TestBot.StartAsync(TestBot.Identity(service));
        await ExpectAsync(HttpStatusCode.OK, bot, _old);

        service.Keys = [_new];

        await ExpectAsync(HttpStatusCode.OK, bot, _new);
        await ExpectAsync(HttpStatusCode.Unauthorized, bot, _old);
    }

    [Fact]
    public async Task A_new_key_is_believed_right_after_a_flood_of_junk()
    {
        await using var service = await FakeKeyService.StartAsync(_old);
        await using var bot = await TestBot.StartAsync(TestBot.Identity(service));
        await ExpectAsync(HttpStatusCode.OK, bot, _old);

        var otherIssuer = Tokens.Make(token => (token.Issuer, token.SigningCredentials) = ("https://exemple.test", new ChannelKeyPair("forgée-0").Sign()));
        for (var i = 0; i < 20; i++) await bot.SendAsync(Message, otherIssuer);
        await Task.WhenAll(Enumerable.Range(1, 8).Select(i => ExpectAsync(HttpStatusCode.Unauthorized, bot, new ChannelKeyPair($"forgée-{i}"))));
        service.Keys = [_new];

        await ExpectAsync(HttpStatusCode.OK, bot, _new);
    }

    [Fact]
    public async Task A_flood_from_another_issuer_reads_no_key()
    {
        await using var service = await FakeKeyService.StartAsync(_old);
        await using var bot = await TestBot.StartAsync(TestBot.Identity(service));
        await ExpectAsync(HttpStatusCode.OK, bot, _old);
        var before = service.Readings;

        var junk = Tokens.Make(token => (token.Issuer, token.SigningCredentials) = ("https://exemple.test", new ChannelKeyPair("forgée").Sign()));
        for (var i = 0; i < 20; i++) Assert.Equal(HttpStatusCode.Unauthorized, (await bot.SendAsync(Message, junk)).StatusCode);

        Assert.Equal(before, service.Readings);
    }

    [Fact]
    public async Task With_the_metadata_down_known_keys_go_on()
    {
        await using var service = await FakeKeyService.StartAsync(_old);
        await using var bot = await TestBot.StartAsync(TestBot.Identity(service));
        await ExpectAsync(HttpStatusCode.OK, bot, _old);

        service.IsDown = true;

        await ExpectAsync(HttpStatusCode.Unauthorized, bot, _new);
        await ExpectAsync(HttpStatusCode.OK, bot, _old);
    }

    [Fact]
    public async Task An_empty_key_set_does_not_replace_a_good_one()
    {
        await using var service = await FakeKeyService.StartAsync(_old);
        await using var bot = await TestBot.StartAsync(TestBot.Identity(service));
        await ExpectAsync(HttpStatusCode.OK, bot, _old);

        service.Keys = [];

        await ExpectAsync(HttpStatusCode.Unauthorized, bot, _new);
        await ExpectAsync(HttpStatusCode.OK, bot, _old);
    }

    [Fact]
    public async Task Without_any_key_ever_it_is_503_and_when_to_come_back()
    {
        await using var service = await FakeKeyService.StartAsync(_old);
        service.IsDown = true;
        await using var bot = await TestBot.StartAsync(TestBot.Identity(service));

        var answer = await bot.SendAsync(Message, Tokens.Valid(_old));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.NotNull(answer.Headers.RetryAfter);
    }

    [Fact]
    public async Task Metadata_that_points_to_another_host_is_not_believed()
    {
        await using var service = await FakeKeyService.StartAsync(_old);
        service.KeySetElsewhere = service.MetadataUrl.Replace("127.0.0.1", "localhost").Replace("openidconfiguration", "keys");
        await using var bot = await TestBot.StartAsync(TestBot.Identity(service));

        await ExpectAsync(HttpStatusCode.ServiceUnavailable, bot, _old);
    }

    private static async Task ExpectAsync(HttpStatusCode status, TestBot bot, ChannelKeyPair key) =>
        Assert.Equal(status, (await bot.SendAsync(Message, Tokens.Valid(key))).StatusCode);
}
