using System.Net;
using System.Net.Http.Headers;
using System.Text;
using E4Bot.BotFramework.Tests.Fakes;

namespace E4Bot.BotFramework.Tests.Inbound;

/// <summary>What HTTP says of a request that is no activity, on a bot that believes this machine.</summary>
public sealed class MessageEndpointTests : IClassFixture<LocalPair>
{
    private readonly TestBot _bot;

    public MessageEndpointTests(LocalPair pair)
    {
        pair.Reset();
        _bot = pair.Bot;
    }

    public static TheoryData<string> Names => [.. Corpus.Names];

    [Theory, MemberData(nameof(Names))]
    public async Task Every_activity_of_the_corpus_reaches_the_turn(string name)
    {
        Assert.Equal(HttpStatusCode.OK, (await _bot.SendAsync(Corpus.Text(name))).StatusCode);
        Assert.Equal(Corpus.Read(name).Type, _bot.Turn.Received.Single().Type);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task Another_method_is_405_and_says_which_is_allowed(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/api/messages");

        var answer = await _bot.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["POST"], answer.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("application/json", HttpStatusCode.OK)]
    [InlineData("Application/JSON; charset=UTF-8", HttpStatusCode.OK)]
    [InlineData("application/json; charset=\"utf-8\"", HttpStatusCode.OK)]
    [InlineData("application/json; charset=utf-16", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("text/plain", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/x-www-form-urlencoded", HttpStatusCode.UnsupportedMediaType)]
    [InlineData(null, HttpStatusCode.UnsupportedMediaType)]
    public async Task Only_json_in_utf8_is_read(string? type, HttpStatusCode status)
    {
        var answer = await _bot.SendAsync(Corpus.Text("message-personal"), change: request =>
            request.Content!.Headers.ContentType = type is null ? null : MediaTypeHeaderValue.Parse(type));

        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task A_compressed_body_is_415()
    {
        var answer = await _bot.SendAsync(Corpus.Text("message-personal"), change: request => request.Content!.Headers.ContentEncoding.Add("gzip"));

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task More_than_256_KiB_is_413_whether_announced_or_not(bool chunked)
    {
        var answer = await _bot.SendAsync(Corpus.With("message-personal", ("text", new string('x', 256 * 1024))), change: request =>
        {
            request.Headers.TransferEncodingChunked = chunked;
        });

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Empty(_bot.Turn.Received);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Almost_256_KiB_is_read_whether_announced_or_not(bool chunked)
    {
        var answer = await _bot.SendAsync(Corpus.With("message-personal", ("text", new string('x', 250 * 1024))), change: request =>
        {
            request.Headers.TransferEncodingChunked = chunked;
        });

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("""{"type":5}""")]
    [InlineData("""{"type":"message","membersAdded":[null]}""")]
    [InlineData("""{"type":"message","text":"\ud800"}""")]
    public async Task What_is_no_activity_is_400_with_nothing_said(string body)
    {
        var answer = await _bot.SendAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Too_deep_is_400()
    {
        var deep = $$"""{"type":"message","channelId":"msteams","value":{{new string('[', 100)}}{{new string(']', 100)}}}""";

        Assert.Equal(HttpStatusCode.BadRequest, (await _bot.SendAsync(deep)).StatusCode);
    }

    [Fact]
    public async Task Bytes_that_are_not_utf8_are_400()
    {
        var answer = await _bot.SendAsync("", change: request =>
        {
            request.Content = new ByteArrayContent(Encoding.Latin1.GetBytes(Corpus.Text("message-personal")));
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        });

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }
}
