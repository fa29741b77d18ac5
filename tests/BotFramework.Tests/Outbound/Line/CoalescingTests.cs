using E4Bot.BotFramework.Tests.Fakes;

namespace E4Bot.BotFramework.Tests.Outbound.Line;

/// <summary>Of updates of one message that wait, only the newest is sent; whatever else waits is sent.</summary>
public sealed class CoalescingTests
{
    [Fact]
    public async Task A_newer_update_takes_the_place_of_one_that_waits_and_both_learn_what_became_of_it()
    {
        await using var room = await SendRoom.OpenAsync();
        var (reached, release) = room.HoldNext();
        var held = room.PostAsync("1");
        await reached;
        var oldest = room.UpdateAsync("ancien");
        var older = room.UpdateAsync("moins ancien");
        var post = room.PostAsync("2");
        var newest = room.UpdateAsync("nouveau");

        release.SetResult();

        Assert.All(await Task.WhenAll(held, oldest, older, newest, post), outcome => Assert.Equal(new SendOutcome.Sent("1", "1"), outcome));
        Assert.Equal(["1", "nouveau", "2"], room.Texts);
    }

    [Fact]
    public async Task Posts_and_updates_of_other_messages_are_all_sent()
    {
        await using var room = await SendRoom.OpenAsync();
        var (reached, release) = room.HoldNext();
        var held = room.PostAsync("1");
        await reached;
        Task<SendOutcome>[] sends = [held, room.PostAsync("2"), room.PostAsync("2"), room.UpdateAsync("carte 5", "5"), room.UpdateAsync("carte 6", "6")];

        release.SetResult();

        Assert.All(await Task.WhenAll(sends), outcome => Assert.IsType<SendOutcome.Sent>(outcome));
        Assert.Equal(["1", "2", "2", "carte 5", "carte 6"], room.Texts);
    }

    [Fact]
    public async Task An_update_that_is_underway_is_followed_by_the_newer_one()
    {
        await using var room = await SendRoom.OpenAsync();
        var (reached, release) = room.HoldNext();
        var older = room.UpdateAsync("ancien");
        await reached;
        var newer = room.UpdateAsync("nouveau");

        release.SetResult();

        Assert.All(await Task.WhenAll(older, newer), outcome => Assert.IsType<SendOutcome.Sent>(outcome));
        Assert.Equal(["ancien", "nouveau"], room.Texts);
    }

    [Fact]
    public async Task An_update_that_waits_for_another_attempt_gives_way_too()
    {
        await using var room = await SendRoom.OpenAsync();
        room.Answers(Replies.Status(503), Replies.Made);
        var wait = room.Clock.NextWait();
        var older = room.UpdateAsync("ancien");
        var delay = await wait;
        var newer = room.UpdateAsync("nouveau");

        room.Clock.Advance(delay);

        Assert.All(await Task.WhenAll(older, newer), outcome => Assert.IsType<SendOutcome.Sent>(outcome));
        Assert.Equal(["ancien", "nouveau"], room.Texts);
    }

    [Fact]
    public async Task One_that_gave_way_to_an_update_that_was_then_given_up_is_surely_not_sent()
    {
        await using var room = await SendRoom.OpenAsync();
        using var leaving = new CancellationTokenSource();
        var (reached, release) = room.HoldNext();
        var held = room.PostAsync("1");
        await reached;
        var older = room.UpdateAsync("ancien");
        var newer = room.UpdateAsync("nouveau", leaving: leaving.Token);

        await leaving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => newer);
        Assert.Equal(new SendOutcome.NotAccepted(null), await older);
        release.SetResult();
        await held;
        Assert.Equal(["1"], room.Texts);
    }

    [Fact]
    public async Task One_that_waits_for_another_attempt_goes_on_when_the_newer_one_is_given_up()
    {
        await using var room = await SendRoom.OpenAsync();
        using var leaving = new CancellationTokenSource();
        room.Answers(Replies.Status(503), Replies.Made);
        var wait = room.Clock.NextWait();
        var older = room.UpdateAsync("ancien");
        var delay = await wait;
        var newer = room.UpdateAsync("nouveau", leaving: leaving.Token);

        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => newer);
        room.Clock.Advance(delay);

        Assert.IsType<SendOutcome.Sent>(await older);
        Assert.Equal(["ancien", "ancien"], room.Texts);
    }
}
