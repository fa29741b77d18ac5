using System.Net;
using System.Net.Sockets;
using E4Bot.BotFramework.Tests.Fakes;

namespace E4Bot.BotFramework.Tests.Outbound.Line;

/// <summary>What is sent again, how often and when: only what Teams surely has not taken, or may have twice.</summary>
public sealed class RetryTests
{
    /// <summary>What Teams answers, and how often it is then asked: for a post, and for what may be repeated.</summary>
    public static TheoryData<string, int, int> Answers => new()
    {
        { "412", 3, 3 },
        { "429", 3, 3 },
        { "408", 1, 3 },
        { "502", 1, 3 },
        { "503", 1, 3 },
        { "504", 1, 3 },
        { "reset", 1, 3 },
        { "500", 1, 1 },
        { "301", 1, 1 },
        { "400", 1, 1 },
        { "401", 1, 1 },
        { "403", 1, 1 },
        { "404", 1, 1 },
        { "413", 1, 1 },
        { "BotNotInConversationRoster 403", 1, 1 },
        { "ConversationNotFound 404", 1, 1 },
    };

    [Theory, MemberData(nameof(Answers))]
    public async Task Each_answer_is_followed_by_as_many_attempts_as_are_safe(string answer, int post, int repeatable)
    {
        await using var room = await SendRoom.OpenHurriedAsync();
        room.Answers(Replies.Of(answer));
        async Task<int> CallsOf(Func<Task> send)
        {
            room.Connector.Forget();
            await send();
            return room.Connector.Calls.Count;
        }

        Assert.Equal(post, await CallsOf(() => room.PostAsync()));
        Assert.Equal(post, await CallsOf(() => room.OpenThreadAsync()));
        Assert.Equal(repeatable, await CallsOf(() => room.UpdateAsync()));
        Assert.Equal(repeatable, await CallsOf(() => room.OpenChatAsync()));
        Assert.Equal(repeatable, await CallsOf(() => room.ReadAsync()));
    }

    [Theory]
    [InlineData("412")]
    [InlineData("429")]
    public async Task What_was_not_taken_is_taken_the_second_time_and_nobody_learns_of_it(string answer)
    {
        await using var room = await SendRoom.OpenHurriedAsync();
        room.Answers(Replies.Of(answer), Replies.Made);

        Assert.Equal(new SendOutcome.Sent("1", "1"), await room.PostAsync());

        Assert.Equal(2, room.Connector.Calls.Count);
    }

    [Fact]
    public async Task A_post_that_was_not_taken_and_then_lost_is_in_doubt()
    {
        await using var room = await SendRoom.OpenHurriedAsync();
        room.Answers(Replies.Status(412), Replies.Reset);

        Assert.Equal(SendOutcome.InDoubt.Instance, await room.PostAsync());

        Assert.Equal(2, room.Connector.Calls.Count);
    }

    [Fact]
    public async Task Each_wait_is_twice_the_one_before_and_a_fifth_more_or_less()
    {
        await using var room = await SendRoom.OpenHurriedAsync();
        room.Answers(Replies.Status(412));

        await room.PostAsync();

        Assert.Collection(
            room.Clock.Waits,
            first => Assert.InRange(first.TotalSeconds, 1.6, 2.4),
            second => Assert.InRange(second.TotalSeconds, 3.2, 4.8));
    }

    [Theory]
    [InlineData("7")]
    [InlineData("Tue, 18 May 2027 06:00:07 GMT")]
    public async Task What_Teams_asks_to_wait_is_waited_within_the_sends_own_time(string retryAfter)
    {
        await using var room = await SendRoom.OpenHurriedAsync();
        room.Answers(Replies.Status(429, retryAfter), Replies.Made);

        Assert.IsType<SendOutcome.Sent>(await room.PostAsync());

        Assert.Equal([TimeSpan.FromSeconds(7)], room.Clock.Waits);
    }

    [Fact]
    public async Task What_Teams_asks_to_wait_beyond_that_is_handed_on_at_once()
    {
        await using var room = await SendRoom.OpenHurriedAsync();
        room.Answers(Replies.Status(429, "11"));

        Assert.Equal(new SendOutcome.NotAccepted(TimeSpan.FromSeconds(11)), await room.PostAsync());

        Assert.Empty(room.Clock.Waits);
    }

    [Fact]
    public async Task A_wait_of_years_is_taken_for_an_hour()
    {
        await using var room = await SendRoom.OpenHurriedAsync();
        room.Answers(Replies.Status(429, "Fri, 31 Dec 9999 23:59:59 GMT"));

        Assert.Equal(new SendOutcome.NotAccepted(TimeSpan.FromHours(1)), await room.PostAsync());
    }

    [Fact]
    public async Task A_connector_that_hangs_is_asked_once_and_given_up_at_the_end_of_the_sends_time()
    {
        await using var room = await SendRoom.OpenAsync();
        room.Answers(Replies.Never);
        var (reached, release) = room.HoldNext();
        var update = room.UpdateAsync();
        await reached;
        release.SetResult();

        room.Clock.Advance(SendClock.Deadline);

        Assert.Equal(new SendOutcome.NotAccepted(null), await update);
        Assert.Single(room.Connector.Calls);
    }

    [Fact]
    public async Task Where_nobody_listens_even_a_post_is_tried_again()
    {
        await using var room = await SendRoom.OpenHurriedAsync();
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        var port = ((IPEndPoint)free.LocalEndpoint).Port;
        free.Stop();
        var where = room.Connector.Where() with { ServiceUrl = $"http://127.0.0.1:{port}/" };

        var outcome = await room.Bot.Connector.PostAsync(where, new Activity { Type = "message", Text = "Bonjour" }, TestContext.Current.CancellationToken);

        Assert.Equal(new SendOutcome.NotAccepted(null), outcome);
        Assert.Equal(2, room.Clock.Waits.Count);
    }

    [Fact]
    public async Task One_attempt_means_one()
    {
        await using var room = await SendRoom.OpenHurriedAsync(("Bot:SendAttempts", "1"));
        room.Answers(Replies.Status(412));

        Assert.Equal(new SendOutcome.NotAccepted(null), await room.PostAsync());

        Assert.Single(room.Connector.Calls);
    }

    [Fact]
    public async Task A_sender_who_gives_up_between_two_attempts_sends_nothing_more()
    {
        await using var room = await SendRoom.OpenAsync();
        using var leaving = new CancellationTokenSource();
        room.Answers(Replies.Status(412), Replies.Made);
        var wait = room.Clock.NextWait();
        var post = room.PostAsync(leaving: leaving.Token);
        await wait;

        await leaving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => post);
        Assert.Single(room.Connector.Calls);
        Assert.IsType<SendOutcome.Sent>(await room.PostAsync());
    }
}
