using System.Net;
using System.Net.Sockets;
using E4Bot.BotFramework.Tests.Fakes;
using Microsoft.AspNetCore.Http;

namespace E4Bot.BotFramework.Tests.Outbound;

/// <summary>What may be sent again, and what must not: every answer of a connector, to a post and to an update.</summary>
public sealed class OutcomeTests : IClassFixture<LocalPair>
{
    private static readonly SendOutcome Again = new SendOutcome.NotAccepted(null);
    private static readonly SendOutcome Doubt = SendOutcome.InDoubt.Instance;

    private readonly FakeConnector _connector;
    private readonly TestBot _bot;

    /// <summary>Of each test its own: what one has to wait for holds up no other.</summary>
    private readonly ConversationReference _here;

    public OutcomeTests(LocalPair pair)
    {
        pair.Reset();
        (_connector, _bot) = (pair.Connector, pair.Bot);
        _here = _connector.Where($"19:{Guid.NewGuid():N}@thread.tacv2");
    }

    public static TheoryData<int, string, SendOutcome, SendOutcome> Answers => new()
    {
        { 200, """{"id":"7"}""", new SendOutcome.Sent("7", "7"), new SendOutcome.Sent("7", "7") },
        { 201, """{"id":"19:fil","activityId":"7"}""", new SendOutcome.Sent("7", "19:fil"), new SendOutcome.Sent("7", "19:fil") },
        { 202, "", new SendOutcome.Sent(null, null), new SendOutcome.Sent(null, null) },
        { 200, "{}", new SendOutcome.Sent(null, null), new SendOutcome.Sent(null, null) },
        { 200, """{"id":5}""", new SendOutcome.Sent(null, null), new SendOutcome.Sent(null, null) },
        { 200, "<html>", new SendOutcome.Sent(null, null), new SendOutcome.Sent(null, null) },
        { 412, "", Again, Again },
        { 429, "", Again, Again },
        { 408, "", Doubt, Again },
        { 502, "", Doubt, Again },
        { 503, "", Doubt, Again },
        { 504, "", Doubt, Again },
        { 500, "", Doubt, new SendOutcome.Refused("InternalServerError") },
        { 301, "", new SendOutcome.Refused("MovedPermanently"), new SendOutcome.Refused("MovedPermanently") },
        { 403, Error("BotDisabledByAdmin"), Refused("BotDisabledByAdmin"), Refused("BotDisabledByAdmin") },
        { 403, Error("BotNotInConversationRoster"), Refused("BotNotInConversationRoster"), Refused("BotNotInConversationRoster") },
        { 403, Error("ConversationBlockedByUser"), Refused("ConversationBlockedByUser"), Refused("ConversationBlockedByUser") },
        { 403, Error("ForbiddenOperationException"), Refused("ForbiddenOperationException"), Refused("ForbiddenOperationException") },
        { 403, Error("NotEnoughPermissions"), Refused("NotEnoughPermissions"), Refused("NotEnoughPermissions") },
        { 403, Error("InvalidBotApiHost"), Refused("InvalidBotApiHost"), Refused("InvalidBotApiHost") },
        { 403, """{"error":{"code":"Forbidden","subCode":"MessageWritesBlocked"}}""", Refused("MessageWritesBlocked"), Refused("MessageWritesBlocked") },
        { 403, """{"code":"Forbidden","subCode":"MessageWritesBlocked"}""", Refused("MessageWritesBlocked"), Refused("MessageWritesBlocked") },
        { 404, Error("ConversationNotFound"), Refused("ConversationNotFound"), Refused("ConversationNotFound") },
        { 404, Error("ActivityNotFoundInConversation"), Refused("ActivityNotFoundInConversation"), Refused("ActivityNotFoundInConversation") },
        { 401, Error("BotNotRegistered"), Refused("BotNotRegistered"), Refused("BotNotRegistered") },
        { 413, Error("MessageSizeTooBig"), Refused("MessageSizeTooBig"), Refused("MessageSizeTooBig") },
        { 400, Error("BadArgument"), Refused("BadArgument"), Refused("BadArgument") },
        { 403, "", Refused("Forbidden"), Refused("Forbidden") },
        { 403, """{"error":{"code":"Camille FICTIVE"}}""", Refused("Forbidden"), Refused("Forbidden") },
        { 403, """{"error":"no"}""", Refused("Forbidden"), Refused("Forbidden") },
    };

    [Theory, MemberData(nameof(Answers))]
    public async Task Each_answer_has_one_meaning(int status, string body, SendOutcome post, SendOutcome update)
    {
        _connector.Answer = http => FakeConnector.Write(http, status, body);

        Assert.Equal(post, await PostAsync());
        Assert.Equal(update, await UpdateAsync());
    }

    [Theory]
    [InlineData(429)]
    [InlineData(412)]
    public async Task Retry_after_is_handed_on(int status)
    {
        _connector.Answer = http =>
        {
            http.Response.Headers.RetryAfter = "17";
            return FakeConnector.Write(http, status, "");
        };

        Assert.Equal(new SendOutcome.NotAccepted(TimeSpan.FromSeconds(17)), await PostAsync());
    }

    [Fact]
    public async Task A_retry_after_that_is_past_means_now()
    {
        _connector.Answer = http =>
        {
            http.Response.Headers.RetryAfter = "Wed, 21 Oct 2015 07:28:00 GMT";
            return FakeConnector.Write(http, 429, "");
        };

        Assert.Equal(new SendOutcome.NotAccepted(TimeSpan.Zero), await PostAsync());
    }

    [Fact]
    public async Task A_connection_that_is_reset_leaves_a_post_in_doubt()
    {
        _connector.Answer = http =>
        {
            http.Abort();
            return Task.CompletedTask;
        };

        Assert.Equal(Doubt, await PostAsync());
        Assert.Equal(Again, await UpdateAsync());
        Assert.Equal(2, _connector.Calls.Count);
    }

    [Fact]
    public async Task A_connector_that_hangs_leaves_a_post_in_doubt()
    {
        _connector.Answer = http => Task.Delay(Timeout.Infinite, http.RequestAborted);

        Assert.Equal(Doubt, await PostAsync());
        Assert.Equal(Again, await UpdateAsync());
    }

    [Fact]
    public async Task A_post_cut_short_by_its_caller_is_in_doubt()
    {
        using var stop = new CancellationTokenSource();
        _connector.Answer = async http =>
        {
            await stop.CancelAsync();
            await Task.Delay(Timeout.Infinite, http.RequestAborted);
        };

        Assert.Equal(Doubt, await _bot.Connector.PostAsync(_here, Hello(), stop.Token));
    }

    [Fact]
    public async Task An_answer_that_breaks_off_after_its_status_is_still_an_answer()
    {
        _connector.Answer = async http =>
        {
            http.Response.StatusCode = 201;
            http.Response.ContentLength = 100;
            await http.Response.WriteAsync("""{"id":""");
            await http.Response.Body.FlushAsync();
            await Task.Delay(Timeout.Infinite, http.RequestAborted);
        };

        Assert.Equal(new SendOutcome.Sent(null, null), await PostAsync());
    }

    [Fact]
    public async Task Nobody_listening_means_nothing_was_sent()
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        var port = ((IPEndPoint)free.LocalEndpoint).Port;
        free.Stop();

        var where = _here with { ServiceUrl = $"http://127.0.0.1:{port}/" };

        Assert.Equal(Again, await _bot.Connector.PostAsync(where, Hello(), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net.exemple.test/")]
    [InlineData("http://192.0.2.1/")]
    [InlineData("")]
    public async Task An_address_off_the_list_is_refused_before_anything_is_sent(string serviceUrl)
    {
        var where = _here with { ServiceUrl = serviceUrl };

        Assert.Equal(Refused(RefusalCodes.ServiceUrlNotAllowed), await _bot.Connector.PostAsync(where, Hello(), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task More_than_80_KB_in_UTF_16_is_refused_before_anything_is_sent()
    {
        var c = TestContext.Current.CancellationToken;

        Assert.Equal(Refused(RefusalCodes.MessageSizeTooBig), await _bot.Connector.PostAsync(_here, Hello(new string('é', 41_000)), c));
        Assert.Empty(_connector.Calls);
        Assert.IsType<SendOutcome.Sent>(await _bot.Connector.PostAsync(_here, Hello(new string('é', 40_000)), c));
    }

    [Theory]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData("")]
    public async Task An_id_that_would_climb_is_refused(string id)
    {
        Assert.Equal(Refused(RefusalCodes.BadArgument), await _bot.Connector.PostAsync(_connector.Where(id), Hello(), TestContext.Current.CancellationToken));
        Assert.Empty(_connector.Calls);
    }

    private static string Error(string code) => $$$"""{"error":{"code":"{{{code}}}","message":"words that may quote Camille FICTIVE"}}""";

    private static SendOutcome.Refused Refused(string code) => new(code);

    private static Activity Hello(string text = "Bonjour") => new() { Type = "message", Text = text };

    private ValueTask<SendOutcome> PostAsync() => _bot.Connector.PostAsync(_here, Hello(), TestContext.Current.CancellationToken);

    private ValueTask<SendOutcome> UpdateAsync() => _bot.Connector.UpdateAsync(_here, "5", Hello(), TestContext.Current.CancellationToken);
}
