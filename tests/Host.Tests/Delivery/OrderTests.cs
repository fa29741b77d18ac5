using E4Bot.Host.Tests.Teams;

namespace E4Bot.Host.Tests.Delivery;

/// <summary>What a commission's channel reads keeps its order, however slow or busy Teams is; other commissions wait for nobody.</summary>
public sealed class OrderTests
{
    [Fact]
    public async Task While_one_sheet_is_on_its_way_the_next_of_its_commission_waits_and_another_commissions_does_not()
    {
        await using var room = await Room.OpenAsync();
        var (first, next, elsewhere) = (new QuickSheet(room.Camille, Candidates.Alix), new QuickSheet(room.Dominique, Candidates.Zoe), new QuickSheet(room.Sacha, Candidates.Lois));
        await first.AwaitsItsLastVisa();
        await next.AwaitsItsLastVisa();
        var held = room.Teams.Troubles.Hold(SheetCards.Is);

        await first.GetsItsLastVisa();
        await held.Reached.Task;
        await next.GetsItsLastVisa();
        await elsewhere.IsSealed();
        await SheetCards.Comes(room, room.Commission2);
        Assert.Empty(Sheets(room));
        held.Released.SetResult(null);

        await SheetCards.Come(room, room.Commission1, 2);
        Assert.Equal(["Alix", "Zoé"], Sheets(room).Select(words => words.Contains("Alix", StringComparison.Ordinal) ? "Alix" : "Zoé"));
    }

    [Fact]
    public async Task The_newest_version_never_comes_before_the_older_one()
    {
        await using var room = await Room.OpenAsync();
        var sheet = new QuickSheet(room.Camille, Candidates.Alix);
        await sheet.AwaitsItsLastVisa();
        var delayed = room.Clock.WaitOf(TimeSpan.FromSeconds(Mishap.FirstWait));
        room.Teams.Troubles.Refuse(SheetCards.Is, ConnectorReply.Refused(412, "PreconditionFailed"));
        await sheet.GetsItsLastVisa();
        await delayed;
        await sheet.IsReopenedBy(room.Maud);

        await sheet.GetsItsLastVisa();
        await Lane.MovesOn(room);
        Assert.Empty(Sheets(room));
        await room.Clock.Passes(TimeSpan.FromSeconds(Mishap.FirstWait));

        await SheetCards.Come(room, room.Commission1, 2);
        Assert.Equal(["version 1", "version 2"], Sheets(room).Select(words => words.Contains("version 2", StringComparison.Ordinal) ? "version 2" : "version 1"));
    }

    [Fact]
    public async Task After_a_restart_the_versions_left_waiting_come_in_their_order()
    {
        await using var room = await Room.OpenAsync();
        var sheet = new QuickSheet(room.Camille, Candidates.Alix);
        var held = await sheet.IsOnItsWay(room);
        for (var version = 2; version <= 5; version++)
        {
            await sheet.IsReopenedBy(room.Maud);
            await sheet.GetsItsLastVisa();
        }
        held.Released.SetResult(ConnectorReply.Refused(412, "PreconditionFailed"));

        await room.RestartAsync();
        // A version that is recalled before the one ahead of it is looked at again a second later.
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (Sheets(room).Count < 5)
        {
            patience.Token.ThrowIfCancellationRequested();
            await room.Clock.Passes(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        Assert.Equal([1, 2, 3, 4, 5], Sheets(room).Select(words => words["Fiche d'appréciation, version ".Length] - '0'));
    }

    private static IReadOnlyList<string> Sheets(Room room) => [.. SheetCards.In(room, room.Commission1).Select(m => m.Now.Words)];
}
