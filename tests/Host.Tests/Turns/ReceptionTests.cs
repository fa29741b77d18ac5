using E4Bot.Host.Store;
using E4Bot.Host.Tests.Teams;
using E4Bot.Host.Turn;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace E4Bot.Host.Tests.Turns;

/// <summary>A message is answered once; one whose turn failed, or died, is answered when Teams repeats it.</summary>
public class ReceptionTests
{
    private static readonly TurnSource Source = new("activity", "Help 1", "19:place");

    private readonly MemoryRowStore store = new();
    private readonly FakeTimeProvider time = new(new DateTimeOffset(2027, 5, 18, 8, 0, 0, TimeSpan.Zero));
    private readonly BotFramework.BotOptions options = new();

    private Reception Reception => new(store, Options.Create(options), time);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_message_under_way_is_not_taken_again()
    {
        Assert.NotNull(await Reception.ClaimAsync(Source, Cancellation));
        Assert.Null(await Reception.ClaimAsync(Source, Cancellation));
    }

    [Fact]
    public async Task A_message_that_is_answered_is_never_taken_again()
    {
        await Reception.DoneAsync((await Reception.ClaimAsync(Source, Cancellation))!, Cancellation);
        time.Advance(TimeSpan.FromHours(20));

        Assert.Null(await Reception.ClaimAsync(Source, Cancellation));
    }

    [Fact]
    public async Task A_message_that_was_given_up_is_taken_again()
    {
        await Reception.GiveUpAsync((await Reception.ClaimAsync(Source, Cancellation))!, Cancellation);

        Assert.NotNull(await Reception.ClaimAsync(Source, Cancellation));
    }

    [Fact]
    public async Task A_message_over_which_the_program_died_is_taken_again_by_one_once_no_turn_can_last()
    {
        Assert.NotNull(await Reception.ClaimAsync(Source, Cancellation));
        time.Advance(options.TurnTimeout + TimeSpan.FromSeconds(1));

        Assert.NotNull(await Reception.ClaimAsync(Source, Cancellation));
        Assert.Null(await Reception.ClaimAsync(Source, Cancellation));
    }

    [Fact]
    public async Task The_one_who_comes_too_late_cannot_give_up_what_another_has_taken()
    {
        var dead = (await Reception.ClaimAsync(Source, Cancellation))!;
        time.Advance(options.TurnTimeout + TimeSpan.FromSeconds(1));
        await Reception.ClaimAsync(Source, Cancellation);

        await Reception.GiveUpAsync(dead, Cancellation);

        Assert.Null(await Reception.ClaimAsync(Source, Cancellation));
    }

    [Fact]
    public async Task A_message_whose_turn_failed_is_answered_when_Teams_sends_it_again()
    {
        await using var room = await Room.OpenAsync();
        room.Teams.Troubles.Refuse(call => call.IsRosterRead, ConnectorReply.Refused(500, "ServiceError"));
        var message = Writing.Message(room.Teams, Cast.Camille, room.Commission1, "aide");

        await room.Camille.Delivers(message);
        var before = room.Teams.Messages(room.Commission1).Count;
        await room.Camille.Delivers(message);

        Assert.NotNull(await room.Teams.Until(() => room.Teams.Messages(room.Commission1).Skip(before).FirstOrDefault()));
    }
}
