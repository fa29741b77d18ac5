using E4Bot.Host.Delivery;
using E4Bot.Host.Delivery.Seen;
using E4Bot.Host.Kept;
using E4Bot.Host.Store;
using E4Bot.Host.Tests.Teams;
using Microsoft.Extensions.DependencyInjection;

namespace E4Bot.Host.Tests.Delivery;

/// <summary>« Réessayer maintenant »: what has not arrived is tried at once, once, and what may have come says so.</summary>
public sealed class RetryTests
{
    private const string Button = "Réessayer maintenant";

    [Fact]
    public async Task What_waits_for_another_attempt_comes_at_once_and_no_second_time_when_its_time_would_have_been()
    {
        await using var room = await Room.OpenAsync();
        await Undelivered.PutOff(room, Mishap.Of("412"));

        var answer = await Retries(room, Cast.Ali);

        Assert.Contains("1 envoi repart maintenant.", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("double emploi", (await SheetCards.Comes(room, room.Commission1)).Now.Words, StringComparison.Ordinal);
        await room.Clock.Passes(TimeSpan.FromSeconds(Mishap.FirstWait));
        await Lane.MovesOn(room);
        Assert.Single(SheetCards.In(room, room.Commission1));
    }

    [Fact]
    public async Task What_teams_wants_to_be_left_in_peace_for_still_is_and_comes_in_its_time()
    {
        await using var room = await Room.OpenAsync();
        await Undelivered.PutOff(room);
        var sent = room.Teams.Sent.Count;

        var left = room.Clock.WaitOf(TimeSpan.FromSeconds(600));
        await Retries(room, Cast.Ali);
        await left;

        Assert.DoesNotContain(room.Teams.Sent.Skip(sent), body => body.Contains("Fiche d'appréciation", StringComparison.Ordinal));
        await room.Clock.Passes(TimeSpan.FromSeconds(600));
        await SheetCards.Comes(room, room.Commission1);
    }

    [Fact]
    public async Task What_teams_refused_for_good_is_tried_again_and_the_log_says_who_asked_and_how_many()
    {
        await using var room = await Room.OpenAsync();
        await Undelivered.Refused(room, "403 NotEnoughPermissions");

        await Retries(room, Cast.Maud);

        await SheetCards.Comes(room, room.Commission1);
        await Lane.MovesOn(room);
        Assert.Contains(room.Logs.Lines, line => line.Contains($"1 deliveries were made due at once by {Cast.Maud.ObjectId}.", StringComparison.Ordinal));
        Assert.Contains("Tout ce qui devait partir est arrivé.", await Followed.Words(room, Cast.Ali), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_may_have_come_says_so_when_it_is_made_to_come_again()
    {
        await using var room = await Room.OpenAsync();
        await Undelivered.InDoubt(room);

        await Retries(room, Cast.Ali);

        await SheetCards.Come(room, room.Commission1, 2);
        Assert.Equal([false, true], SheetCards.In(room, room.Commission1).Select(m => m.Now.Words.Contains("peut faire double emploi", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_is_held_back_stays_so_while_the_bot_is_away()
    {
        await using var room = await Room.OpenAsync();
        await Undelivered.Refused(room, "403 BotNotInConversationRoster");

        await Retries(room, Cast.Ali);

        await room.Logs.Tells("PostSheet", "BotUninstalled");
        Assert.Empty(SheetCards.In(room, room.Commission1));
        Assert.Contains("1 envoi retenu.", await Followed.Words(room, Cast.Ali), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_one_candidate_only_theirs_is_tried()
    {
        await using var room = await Room.OpenAsync();
        await Undelivered.Refused(room, "403 NotEnoughPermissions");
        room.Teams.Troubles.Refuse(SheetCards.Is, Mishap.Of("413 MessageSizeTooBig").Reply!);
        await new QuickSheet(room.Camille, Candidates.Zoe).IsSealed();
        await room.Logs.Tells("PostSheet", "MessageSizeTooBig");

        await Followed.Card(room, Cast.Ali, $"relancer {Candidates.Zoe.Number}");

        Assert.Contains("Zoé", (await SheetCards.Comes(room, room.Commission1)).Now.Words, StringComparison.Ordinal);
        Assert.Contains("n° 02736100001", await Followed.Words(room, Cast.Ali), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_waits_there_is_no_button_and_nothing_to_do()
    {
        await using var room = await Room.OpenAsync();

        Assert.False((await Followed.Card(room, Cast.Ali, "livraisons")).Card!.Offers(Button));
        Assert.Contains("Il n'y a rien à relancer", await Followed.Words(room, Cast.Ali, "relancer"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_done_since_it_was_seen_is_not_done_again()
    {
        await using var room = await Room.OpenAsync();
        await Undelivered.Refused(room, "403 NotEnoughPermissions");
        var store = room.Services.GetRequiredService<IRowStore>();
        var board = room.Services.GetRequiredService<DutyBoard>();
        await board.CatchUpAsync(TestContext.Current.CancellationToken);
        var row = (await store.FindAsync(Undelivered.Commission1, $"d/fiche/{Candidates.Alix.Number}/001", TestContext.Current.CancellationToken))!;
        var done = KeptJson.Read<Duty>(row.Body) with { State = DutyState.Done, Refusal = null };
        await store.CommitAsync(Undelivered.Commission1, [new RowChange.Put(row.Key, KeptJson.Write(done))], TestContext.Current.CancellationToken);

        var made = await room.Services.GetRequiredService<DutyRetry>().RunAsync(_ => true, "x", TestContext.Current.CancellationToken);

        Assert.Equal(0, made);
        await Lane.MovesOn(room);
        Assert.Empty(SheetCards.In(room, room.Commission1));
    }

    [Fact]
    public async Task What_is_under_way_is_left_in_peace()
    {
        await using var room = await Room.OpenAsync();
        var sheet = new QuickSheet(room.Camille, Candidates.Alix);
        var held = await sheet.IsOnItsWay(room);

        Assert.Contains("Il n'y a rien à relancer", await Followed.Words(room, Cast.Ali, "relancer"), StringComparison.Ordinal);
        held.Released.SetResult(null);

        Assert.DoesNotContain("double emploi", (await SheetCards.Comes(room, room.Commission1)).Now.Words, StringComparison.Ordinal);
        await Lane.MovesOn(room);
        Assert.Single(SheetCards.In(room, room.Commission1));
    }

    /// <summary>By the button of the card in their chat.</summary>
    private static async Task<string> Retries(Room room, TeamsPerson by)
    {
        var device = room.InTheirChat(by);
        await device.Says("livraisons");
        device.Turns(await room.Teams.Message(room.Teams.ChatWith(by), m => m.Now.Card?.Offers(Button) == true));
        return Screen.Plain((await device.Presses(Button)).Words);
    }
}
