using System.Net;
using System.Text.Json;
using E4Bot.BotFramework.Tests.Fakes;

namespace E4Bot.BotFramework.Tests.Inbound;

/// <summary>How the end of a turn reads over HTTP.</summary>
public sealed class TurnResultTests : IClassFixture<LocalPair>
{
    private readonly TestBot _bot;

    public TurnResultTests(LocalPair pair)
    {
        pair.Reset();
        _bot = pair.Bot;
    }

    [Fact]
    public async Task A_message_that_is_done_is_200_and_empty()
    {
        var (status, body) = await SendAsync("message-personal", (_, _) => ValueTask.FromResult<TurnResult>(TurnResult.Done.Instance));

        Assert.Equal((HttpStatusCode.OK, ""), (status, body));
    }

    [Fact]
    public async Task An_invoke_answers_with_its_status_and_body()
    {
        var (status, body) = await SendAsync("invoke-search", (_, _) => ValueTask.FromResult<TurnResult>(new TurnResult.Invoke(412, """{"a":1}"""u8.ToArray())));

        Assert.Equal((HttpStatusCode.PreconditionFailed, """{"a":1}"""), (status, body));
    }

    [Fact]
    public async Task An_invoke_that_nobody_knows_is_501()
    {
        var (status, body) = await SendAsync("invoke-without-name", (_, _) => ValueTask.FromResult<TurnResult>(TurnResult.Invoke.NotImplemented));

        Assert.Equal((HttpStatusCode.NotImplemented, ""), (status, body));
    }

    [Theory]
    [InlineData("message-personal")]
    [InlineData("members-added")]
    [InlineData("invoke-task-fetch")]
    public async Task A_turn_that_throws_is_500_so_that_it_comes_again(string name)
    {
        var (status, body) = await SendAsync(name, (_, _) => throw new InvalidOperationException("Camille FICTIVE"));

        Assert.Equal((HttpStatusCode.InternalServerError, ""), (status, body));
    }

    [Theory]
    [InlineData("invoke-card-manual")]
    [InlineData("invoke-card-automatic")]
    public async Task A_card_action_that_throws_is_200_with_an_error_that_a_person_can_report(string name)
    {
        var (status, body) = await SendAsync(name, (_, _) => throw new InvalidOperationException("Camille FICTIVE"));

        var error = JsonDocument.Parse(body).RootElement;
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(500, error.GetProperty("statusCode").GetInt32());
        Assert.Equal("application/vnd.microsoft.error", error.GetProperty("type").GetString());
        Assert.Contains("référence", error.GetProperty("value").GetProperty("message").GetString());
        Assert.DoesNotContain("FICTIVE", body);
    }

    [Fact]
    public async Task A_card_action_without_an_answer_gets_an_error_rather_than_nothing()
    {
        var (status, body) = await SendAsync("invoke-card-manual", (_, _) => ValueTask.FromResult<TurnResult>(TurnResult.Done.Instance));

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(500, JsonDocument.Parse(body).RootElement.GetProperty("statusCode").GetInt32());
    }

    [Fact]
    public async Task A_turn_that_outlives_its_time_is_cancelled_and_answered()
    {
        var (status, _) = await SendAsync("message-personal", async (_, cancellation) =>
        {
            await Task.Delay(Timeout.Infinite, cancellation);
            return TurnResult.Done.Instance;
        });

        Assert.Equal(HttpStatusCode.InternalServerError, status);
    }

    private async Task<(HttpStatusCode Status, string Body)> SendAsync(string name, Func<Activity, CancellationToken, ValueTask<TurnResult>> script)
    {
        _bot.Turn.Script = script;
        var answer = await _bot.SendAsync(Corpus.Text(name));
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
