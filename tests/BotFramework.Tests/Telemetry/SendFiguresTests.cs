using E4Bot.BotFramework.Tests.Fakes;

namespace E4Bot.BotFramework.Tests.Telemetry;

/// <summary>What an operator can see of the sends; no figure says in which conversation, by whom or what.</summary>
public sealed class SendFiguresTests
{
    [Fact]
    public async Task Outcomes_calls_and_retries_are_counted()
    {
        using var figures = new Figures();
        await using var room = await SendRoom.OpenHurriedAsync();
        room.Answers(Replies.Status(412), Replies.Status(429), Replies.Made, Replies.Status(502), Replies.Error(403, "BotDisabledByAdmin"));

        await room.PostAsync();
        await room.PostAsync();
        await room.UpdateAsync();

        Assert.Equal(["post InDoubt: 1", "post Sent: 1", "update Refused: 1"], figures.Of("teams.outbound.outcomes"));
        Assert.Equal(["post 412: 1", "post 429: 1"], figures.Of("teams.outbound.retries"));
        Assert.Equal(["post: 4", "update: 1"], figures.Of("teams.outbound.calls"));
        Assert.Equal(["post 412: 1", "post 429: 1", "post 502: 1", "update 403: 1"], figures.Of("teams.outbound.errors"));
    }

    [Fact]
    public async Task Waits_are_told_in_milliseconds_for_the_first_attempt_alone()
    {
        using var figures = new Figures();
        await using var room = await SendRoom.OpenHurriedAsync(("Bot:Pace:SendsPerSecond", "1"));
        room.Answers(Replies.Made, Replies.Status(412), Replies.Made);

        await room.PostAsync();
        await room.UpdateAsync();

        Assert.Equal(["post: 0", "update: 1000"], figures.Of("teams.outbound.waits"));
    }

    [Fact]
    public async Task An_update_that_gave_way_is_counted()
    {
        using var figures = new Figures();
        await using var room = await SendRoom.OpenAsync();
        var (reached, release) = room.HoldNext();
        var held = room.PostAsync();
        await reached;
        var updates = new[] { room.UpdateAsync("ancien"), room.UpdateAsync("nouveau") };

        release.SetResult();
        await Task.WhenAll([held, .. updates]);

        Assert.Equal(["update: 1"], figures.Of("teams.outbound.coalesced"));
        Assert.Equal(["post Sent: 1", "update Sent: 2"], figures.Of("teams.outbound.outcomes"));
    }
}
