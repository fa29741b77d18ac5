using E4Bot.Host.Delivery;
using E4Bot.Host.Kept;
using E4Bot.Host.Store;
using E4Bot.Host.Tests.Teams;
using Microsoft.Extensions.DependencyInjection;
using Found = E4Bot.Domain.Tests.Scripting.SampleFile;

namespace E4Bot.Host.Tests.Conformity;

/// <summary>Days that pass until something is due.</summary>
internal sealed class Mornings
{
    private int told;

    /// <summary>Then something else happens in the commission, and is told: whatever was due before it has been done.</summary>
    public async Task Until(Room room, TeamsPlace team, DateTimeOffset at)
    {
        await room.Clock.Passes(at - room.Clock.GetUtcNow());
        await new CheckedFile(room, Candidates.Elie).IsChecked(told++ % 2 == 0 ? Found.Late : Found.TooShort, reason: told == 1 ? "" : "Autre constat.");
        await NoticeCards.Says(room, team, told, Candidates.Elie.Name);
    }

    /// <summary>So many of Alix's wait for a channel, by the ledger.</summary>
    public static async Task AreWaiting(Room room, int count)
    {
        var partition = room.Services.GetRequiredService<Kept.Passages>().Partition(await new CheckedFile(room, Candidates.Alix).CandidateAsync());
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (await HeldBack() < count)
        {
            patience.Token.ThrowIfCancellationRequested();
            // Woken by a look at its rows, as a replica's would wake it.
            foreach (var row in await Rows()) room.Services.GetRequiredService<DutySignals>().Send(new DutyAddress(partition, row.Key, DateTimeOffset.MinValue));
            await Task.Yield();
        }

        async Task<IReadOnlyList<Row>> Rows() => await room.Services.GetRequiredService<IRowStore>().ListAsync(partition, $"d/rappel/{Candidates.Alix.Number}/", TestContext.Current.CancellationToken);
        async Task<int> HeldBack() => (await Rows()).Count(row => KeptJson.Read<Duty>(row.Body).Refusal == "NoTeamChannel");
    }
}
