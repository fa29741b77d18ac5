using E4Bot.Host.Store.Sqlite;
using E4Bot.Host.Tests.Delivery;
using E4Bot.Host.Tests.Teams;

namespace E4Bot.Host.Tests.Life;

/// <summary>What waited to be sent when the backup was taken is sent by the program that starts on the restored store.</summary>
public sealed class RestoredDeliveryTests
{
    [Fact]
    public async Task A_sheet_that_waited_arrives_once()
    {
        await using var room = await Room.OpenAsync();
        var sheet = new QuickSheet(room.Camille, Candidates.Alix);
        await sheet.AwaitsItsLastVisa();
        var refused = room.Clock.WaitOf(TimeSpan.FromSeconds(600));
        room.Teams.Troubles.Refuse(SheetCards.Is, ConnectorReply.TooMany(600));
        await sheet.GetsItsLastVisa();
        await refused;
        Assert.Empty(SheetCards.In(room, room.Commission1));

        await room.RestartAsync(() => MoveAsync(room).GetAwaiter().GetResult());
        await room.Clock.Passes(TimeSpan.FromSeconds(600));

        await SheetCards.Comes(room, room.Commission1);
        await Lane.MovesOn(room);
        Assert.Single(SheetCards.In(room, room.Commission1));
        Assert.Empty(await room.BrokenAsync());
    }

    /// <summary>Into a new file, by a backup.</summary>
    private static async Task MoveAsync(Room room)
    {
        var (file, copy) = (Path.Combine(room.Folder, "e4bot.db"), Path.Combine(room.Folder, "copy"));
        using (var store = SqliteRowStore.Open(file)) await store.BackUpAsync(copy);
        File.Delete(file);
        using (var store = SqliteRowStore.Open(file)) await store.RestoreAsync(copy);
    }
}
