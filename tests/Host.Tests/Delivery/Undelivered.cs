using E4Bot.Domain.Registry;
using E4Bot.Domain.Tests.Scripting;
using E4Bot.Host.Delivery;
using E4Bot.Host.Kept;
using E4Bot.Host.Store;
using E4Bot.Host.Tests.Teams;
using Microsoft.Extensions.DependencyInjection;

namespace E4Bot.Host.Tests.Delivery;

/// <summary>Alix's sheet is sealed, and its card does not arrive in the channel of commission 1.</summary>
internal static class Undelivered
{
    public static readonly string Commission1 = Keys.Commission(SessionFiles.Of2027, new CommissionKey("Lycée Imaginaire", 1));

    /// <summary>Teams wants to be left in peace for ten minutes.</summary>
    public static Task PutOff(Room room) => PutOff(room, Mishap.Of("429, Retry-After 600"));

    public static async Task PutOff(Room room, Mishap mishap)
    {
        var sheet = await Ready(room);
        room.Teams.Troubles.Refuse(SheetCards.Is, mishap.Reply!);
        await Waits(room, mishap.Wait, sheet);
    }

    /// <summary>It does, and the bot does not learn it.</summary>
    public static async Task InDoubt(Room room)
    {
        var sheet = await Ready(room);
        room.Teams.Troubles.Hide(SheetCards.Is, ConnectorReply.Broken);
        await Waits(room, Mishap.FirstWait, sheet);
    }

    public static async Task Refused(Room room, string mishap)
    {
        room.Teams.Troubles.Refuse(SheetCards.Is, Mishap.Of(mishap).Reply!);
        await new QuickSheet(room.Camille, Candidates.Alix).IsSealed();
        await room.Logs.Tells("PostSheet", mishap.Split(' ')[1]);
    }

    /// <summary>A row of commission 1, whatever is in it.</summary>
    public static async Task Put(Room room, string key, byte[] body)
    {
        await room.Services.GetRequiredService<IRowStore>().CommitAsync(Commission1, [new RowChange.Put(key, body)], TestContext.Current.CancellationToken);
        room.Services.GetRequiredService<DutySignals>().Touch(Commission1);
    }

    private static async Task<QuickSheet> Ready(Room room)
    {
        var sheet = new QuickSheet(room.Camille, Candidates.Alix);
        await sheet.AwaitsItsLastVisa();
        return sheet;
    }

    private static async Task Waits(Room room, int seconds, QuickSheet sheet)
    {
        var back = room.Clock.WaitOf(TimeSpan.FromSeconds(seconds));
        await sheet.GetsItsLastVisa();
        await back;
    }
}
