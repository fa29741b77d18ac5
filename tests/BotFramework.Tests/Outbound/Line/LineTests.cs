using E4Bot.BotFramework.Tests.Fakes;

namespace E4Bot.BotFramework.Tests.Outbound.Line;

/// <summary>One line a conversation, its threads included; nobody else waits in it.</summary>
public sealed class LineTests
{
    [Fact]
    public async Task Sends_of_a_conversation_go_one_at_a_time_in_the_order_in_which_they_came()
    {
        await using var room = await SendRoom.OpenAsync([.. TestBot.AtAnyPace([]).Select(pace => (pace.Key, pace.Value!))]);
        var (underWay, most) = (0, 0);
        room.Connector.Answer = async http =>
        {
            most = Math.Max(most, Interlocked.Increment(ref underWay));
            await Task.Yield();
            Interlocked.Decrement(ref underWay);
            await Replies.Made(http);
        };

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 30).Select(i => room.PostAsync($"{i}", $"19:canal@thread.tacv2;messageid={1 + (i % 3)}")));

        Assert.All(outcomes, outcome => Assert.IsType<SendOutcome.Sent>(outcome));
        Assert.Equal(Enumerable.Range(0, 30).Select(i => $"{i}"), room.Texts);
        Assert.Equal(1, most);
    }

    [Fact]
    public async Task Another_conversation_waits_for_nobody_and_a_read_waits_for_no_send()
    {
        await using var room = await SendRoom.OpenAsync();
        var (reached, release) = room.HoldNext();
        var held = room.PostAsync();
        await reached;

        Assert.IsType<SendOutcome.Sent>(await room.PostAsync(conversation: "19:autre@thread.tacv2"));
        Assert.IsType<SendOutcome.Sent>(await room.OpenChatAsync());
        Assert.IsType<SendOutcome.Sent>(await room.ReadAsync());

        release.SetResult();
        Assert.IsType<SendOutcome.Sent>(await held);
    }

    [Fact]
    public async Task A_new_thread_waits_in_its_channels_line()
    {
        await using var room = await SendRoom.OpenAsync();
        var (reached, release) = room.HoldNext();
        var held = room.PostAsync();
        await reached;

        var thread = room.OpenThreadAsync();
        Assert.Single(room.Connector.Calls);

        release.SetResult();
        Assert.All(await Task.WhenAll(held, thread), outcome => Assert.IsType<SendOutcome.Sent>(outcome));
    }

    [Fact]
    public async Task What_does_not_get_its_turn_in_time_is_surely_not_sent_and_says_when_to_come_back()
    {
        await using var room = await SendRoom.OpenAsync();
        var (reached, release) = room.HoldNext();
        var held = room.PostAsync();
        await reached;
        var wait = room.Clock.NextWait();
        var late = room.PostAsync("en retard");

        room.Clock.Advance(await wait);

        Assert.Equal(new SendOutcome.NotAccepted(TimeSpan.FromSeconds(1)), await late);
        release.SetResult();
        Assert.IsType<SendOutcome.Sent>(await held);
        Assert.IsType<SendOutcome.Sent>(await room.PostAsync("après"));
        Assert.Equal(["Bonjour", "après"], room.Texts);
    }

    [Fact]
    public async Task Who_leaves_the_line_holds_up_nobody()
    {
        await using var room = await SendRoom.OpenAsync();
        using var leaving = new CancellationTokenSource();
        var (reached, release) = room.HoldNext();
        var held = room.PostAsync("1");
        await reached;
        var left = room.PostAsync("2", leaving: leaving.Token);
        var last = room.PostAsync("3");

        await leaving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => left);
        release.SetResult();
        Assert.All(await Task.WhenAll(held, last), outcome => Assert.IsType<SendOutcome.Sent>(outcome));
        Assert.Equal(["1", "3"], room.Texts);
    }

    [Theory]
    [InlineData("30")]
    [InlineData("Tue, 18 May 2027 06:00:30 GMT")]
    public async Task What_Teams_asks_to_wait_is_waited_by_the_whole_conversation_and_by_no_other(string retryAfter)
    {
        await using var room = await SendRoom.OpenAsync();
        room.Answers(Replies.Status(429, retryAfter), Replies.Made);
        var wait = new SendOutcome.NotAccepted(TimeSpan.FromSeconds(30));

        Assert.Equal(wait, await room.PostAsync());
        Assert.Equal(wait, await room.PostAsync(conversation: "19:canal@thread.tacv2;messageid=7"));
        Assert.Equal(wait, await room.UpdateAsync());
        Assert.Single(room.Connector.Calls);
        Assert.IsType<SendOutcome.Sent>(await room.PostAsync(conversation: "19:autre@thread.tacv2"));

        room.Clock.Advance(TimeSpan.FromSeconds(30));
        Assert.IsType<SendOutcome.Sent>(await room.PostAsync());
    }
}
