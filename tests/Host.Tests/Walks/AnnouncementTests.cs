using E4Bot.Domain.Sessions;
using E4Bot.Host.Delivery;
using E4Bot.Host.Kept;
using E4Bot.Host.Store;
using E4Bot.Host.Tests.Teams;
using Microsoft.Extensions.DependencyInjection;

namespace E4Bot.Host.Tests.Walks;

/// <summary>
/// The end of a part is announced when it comes, wherever a corrected extra time moves it. A commission's announcements keep their order:
/// when a later one is there, what was due before it is, too.
/// </summary>
public class AnnouncementTests
{
    [Fact]
    public async Task A_part_that_was_given_extra_time_is_announced_over_at_its_new_end_and_not_before()
    {
        await using var room = await Room.OpenAsync();
        var alix = new Commission(room.Camille, room.Dominique, Candidates.Alix);
        await Starts(alix);
        room.Clock.Advance(TimeSpan.FromMinutes(1));
        await Starts(new Commission(room.Dominique, room.Camille, Candidates.Noe));

        await Corrects(alix, "13");
        room.Clock.Advance(TimeSpan.FromMinutes(10));

        await Announced(room, Candidates.Noe, "10 minutes");
        Assert.Empty(Announcements(room, Candidates.Alix));
        room.Clock.Advance(TimeSpan.FromMinutes(2));
        await Announced(room, Candidates.Alix, "13 minutes");
        Assert.Single(Announcements(room, Candidates.Alix));
    }

    [Fact]
    public async Task A_part_already_announced_over_is_announced_again_at_a_later_end()
    {
        await using var room = await Room.OpenAsync();
        var alix = new Commission(room.Camille, room.Dominique, Candidates.Alix);
        await Starts(alix);
        room.Clock.Advance(TimeSpan.FromMinutes(10));
        await Announced(room, Candidates.Alix, "10 minutes");

        await Corrects(alix, "20");
        room.Clock.Advance(TimeSpan.FromMinutes(5));

        await Announced(room, Candidates.Alix, "15 minutes");
        Assert.Equal(2, Announcements(room, Candidates.Alix).Count);
    }

    [Theory]
    [InlineData("0", "earlier than the one announced")]
    [InlineData("24", "later, by a minute that has passed as well")]
    public async Task A_part_already_announced_over_is_not_announced_again_for_an_end_that_has_passed(string extra, string end)
    {
        await using var room = await Room.OpenAsync();
        var alix = new Commission(room.Camille, room.Dominique, Candidates.Alix);
        var elie = new Commission(room.Dominique, room.Camille, Candidates.Elie);
        await Starts(alix, extra: "20");
        await Starts(elie, extra: "40");
        room.Clock.Advance(TimeSpan.FromMinutes(17));
        await Announced(room, Candidates.Alix, "15 minutes");

        await Corrects(alix, extra);
        await Corrects(elie, "44");
        room.Clock.Advance(TimeSpan.FromMinutes(4));

        await Announced(room, Candidates.Elie, "21 minutes");
        Assert.True(Announcements(room, Candidates.Alix).Count == 1, $"Announced again for an end {end}.");
    }

    [Fact]
    public async Task A_part_whose_corrected_end_has_passed_is_announced_over_at_once()
    {
        await using var room = await Room.OpenAsync();
        var alix = new Commission(room.Camille, room.Dominique, Candidates.Alix);
        await Starts(alix, extra: "60");
        room.Clock.Advance(TimeSpan.FromMinutes(12));
        Assert.Empty(Announcements(room, Candidates.Alix));

        await Corrects(alix, "0");

        await Announced(room, Candidates.Alix, "10 minutes");
    }

    [Fact]
    public async Task A_part_that_has_ended_is_left_in_peace_whatever_is_corrected()
    {
        await using var room = await Room.OpenAsync();
        var alix = new Commission(room.Camille, room.Dominique, Candidates.Alix);
        await Starts(alix);
        await room.Camille.Presses("Passer à la partie 2");

        await Corrects(alix, "40");
        room.Clock.Advance(TimeSpan.FromMinutes(60));

        await Announced(room, Candidates.Alix, "60 minutes");
        Assert.Single(Announcements(room, Candidates.Alix));
    }

    /// <summary>The duty is read, then the end is moved, then the passage is read.</summary>
    [Fact]
    public async Task An_announcement_that_was_taken_up_just_before_a_correction_waits_for_the_new_end()
    {
        await using var room = await Room.OpenAsync();
        var alix = new Commission(room.Camille, room.Dominique, Candidates.Alix);
        await Starts(alix);
        var registry = await room.Services.GetRequiredService<Registers>().ReadAsync(TestContext.Current.CancellationToken);
        var candidate = registry.Matching(Candidates.Alix.Number).Single();
        var taken = new Duty { Kind = DutyKind.AnnounceTime, Candidate = candidate, Part = OralPartNumber.One, Due = room.Clock.GetUtcNow().AddMinutes(10) };
        await Corrects(alix, "13");
        room.Clock.Advance(TimeSpan.FromMinutes(10));

        var result = await room.Services.GetRequiredService<TimeDelivery>().AnnounceAsync(taken, await LedgerOf(room, taken), TestContext.Current.CancellationToken);

        Assert.Equal(new DutyResult.Later(taken, TimeSpan.FromSeconds(180)), result);
        Assert.Empty(Announcements(room, Candidates.Alix));
    }

    private static async Task<DutyLedger> LedgerOf(Room room, Duty duty)
    {
        var store = room.Services.GetRequiredService<IRowStore>();
        var partition = room.Services.GetRequiredService<Kept.Passages>().Partition(duty.Candidate!);
        var row = await store.FindAsync(partition, DutyKeys.Of(duty), TestContext.Current.CancellationToken);
        return new DutyLedger(
            store, room.Services.GetRequiredService<DutyReadings>(), room.Services.GetRequiredService<DutySignals>(), partition, row!.Version);
    }

    private static async Task Starts(Commission commission, string extra = "0")
    {
        await commission.Opens(extra: extra);
        await commission.First.Presses("Démarrer la partie 1");
    }

    private static async Task Corrects(Commission commission, string extra)
    {
        await commission.First.Sees(commission.Candidate);
        await commission.GoesTo(commission.First, "Corriger l'ouverture");
        await commission.First.Presses("Enregistrer la correction", ("tiersTemps", extra));
    }

    private static Task<TeamsMessage> Announced(Room room, SomeCandidate candidate, string length) =>
        room.Teams.Message(room.Commission1, m => IsAnnouncement(m, candidate) && Screen.Plain(m.Now.Text!).Contains($"les {length} sont écoulées", StringComparison.Ordinal));

    private static IReadOnlyList<TeamsMessage> Announcements(Room room, SomeCandidate candidate) =>
        [.. room.Teams.Messages(room.Commission1).Where(m => IsAnnouncement(m, candidate))];

    private static bool IsAnnouncement(TeamsMessage message, SomeCandidate candidate) =>
        message.Now.Text is { } text && text.Contains("sont écoulées", StringComparison.Ordinal) && text.Contains(candidate.Name, StringComparison.Ordinal);
}
