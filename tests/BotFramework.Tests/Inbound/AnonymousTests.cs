using System.Net;
using E4Bot.BotFramework.Tests.Fakes;

namespace E4Bot.BotFramework.Tests.Inbound;

/// <summary>Without an identity: this machine alone, or nobody.</summary>
public sealed class AnonymousTests
{
    private static readonly string Message = Corpus.Text("message-personal");

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.7")]
    [InlineData("X-Forwarded-Host", "tunnel.exemple.test")]
    [InlineData("Forwarded", "for=203.0.113.7")]
    [InlineData("Host", "tunnel.exemple.test")]
    public async Task A_request_that_was_brought_here_is_403(string header, string value)
    {
        await using var bot = await TestBot.StartAsync(TestBot.Anonymous());

        var answer = await bot.SendAsync(Message, change: request => request.Headers.TryAddWithoutValidation(header, value));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Empty(bot.Turn.Received);
    }

    [Theory]
    [InlineData("http://127.0.0.1:5000/", HttpStatusCode.OK)]
    [InlineData("http://localhost:5000/", HttpStatusCode.OK)]
    [InlineData("http://192.0.2.1/", HttpStatusCode.Forbidden)]
    [InlineData("ftp://127.0.0.1/", HttpStatusCode.Forbidden)]
    public async Task The_service_address_may_be_this_machine_and_no_other(string address, HttpStatusCode status)
    {
        await using var bot = await TestBot.StartAsync(TestBot.Anonymous());

        Assert.Equal(status, (await bot.SendAsync(Corpus.With("message-personal", ("serviceUrl", address)))).StatusCode);
    }

    [Fact]
    public async Task Development_without_identity_and_without_the_flag_believes_nobody()
    {
        await using var bot = await TestBot.StartAsync([]);

        Assert.Equal(HttpStatusCode.Unauthorized, (await bot.SendAsync(Message)).StatusCode);
        Assert.Empty(bot.Turn.Received);
    }

    [Fact]
    public async Task Tenants_that_are_listed_hold_here_too()
    {
        await using var bot = await TestBot.StartAsync(new(TestBot.Anonymous()) { ["Bot:AllowedTenants:0"] = "00000000-0000-4000-8000-000000000000" });

        Assert.Equal(HttpStatusCode.Forbidden, (await bot.SendAsync(Message)).StatusCode);
    }
}
