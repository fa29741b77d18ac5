using System.Net;
using System.Text.Json;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Delivery;
using E4Bot.Host.Delivery.Seen;
using E4Bot.Host.Kept;
using E4Bot.Host.Tests.Store;
using E4Bot.Host.Tests.Teams;
using Microsoft.Extensions.DependencyInjection;

namespace E4Bot.Host.Tests.Delivery;

/// <summary>A probe reads in figures whether what must reach Teams does; a Teams that does not answer is no reason to start the program anew.</summary>
public sealed class HealthTests
{
    [Fact]
    public async Task Where_everything_has_arrived_all_is_well()
    {
        await using var room = await Room.OpenAsync();
        await new QuickSheet(room.Camille, Candidates.Alix).IsSealed();
        await SheetCards.Comes(room, room.Commission1);
        await Lane.MovesOn(room);

        var (status, body) = await Followed.Ready(room);

        Assert.Equal((HttpStatusCode.OK, "Healthy"), (status, body.GetProperty("status").GetString()));
        Assert.Equal(["bot-keys", "delivery", "store"], body.GetProperty("checks").EnumerateObject().Select(check => check.Name).Order());
        Assert.All(body.GetProperty("checks").EnumerateObject(), check => Assert.NotEmpty(check.Value.GetProperty("sentence").GetString()!));
        Assert.Equal((0, 0, 0), (await Counted(room, "heldBack"), await Counted(room, "refused"), await Counted(room, "unreadable")));
    }

    [Fact]
    public async Task What_waits_for_more_than_five_minutes_is_said_with_its_kind_and_its_age_and_keeps_the_program_ready()
    {
        await using var room = await Room.OpenAsync();
        await Undelivered.PutOff(room);

        await room.Clock.Passes(TimeSpan.FromMinutes(5));
        Assert.Equal("Healthy", (await Followed.Ready(room)).Body.GetProperty("status").GetString());
        await room.Clock.Passes(TimeSpan.FromSeconds(15));

        var (status, body) = await Followed.Ready(room);
        var figures = await Followed.Figures(room);
        Assert.Equal((HttpStatusCode.OK, "Degraded"), (status, body.GetProperty("status").GetString()));
        Assert.Equal(315, figures.Of("oldestWaitSeconds"));
        Assert.Equal(1, figures.GetProperty("open").Of("PostSheet"));
    }

    [Fact]
    public async Task An_attempt_that_failed_does_not_make_what_waits_any_younger()
    {
        await using var room = await Room.OpenAsync();
        await Undelivered.PutOff(room);
        room.Teams.Troubles.Refuse(SheetCards.Is, ConnectorReply.TooMany(600));
        var again = room.Clock.WaitOf(TimeSpan.FromSeconds(600));

        await room.Clock.Passes(TimeSpan.FromSeconds(600));
        await again;

        Assert.Equal(600, (await Followed.Figures(room)).Of("oldestWaitSeconds"));
    }

    [Theory]
    [InlineData("403 NotEnoughPermissions", "refused", "Degraded")]
    [InlineData("403 BotNotInConversationRoster", "heldBack", "Healthy")]
    public async Task What_teams_refuses_for_good_needs_a_look_and_what_waits_for_the_bot_to_be_back_does_not(string mishap, string figure, string status)
    {
        await using var room = await Room.OpenAsync();
        await Undelivered.Refused(room, mishap);

        Assert.Equal(1, await Counted(room, figure));
        var (code, body) = await Followed.Ready(room);
        Assert.Equal((HttpStatusCode.OK, status), (code, body.GetProperty("status").GetString()));
    }

    [Fact]
    public async Task What_may_have_come_is_in_doubt_before_it_comes_again_and_after()
    {
        await using var room = await Room.OpenAsync();
        await Undelivered.InDoubt(room);
        Assert.Equal(1, await Counted(room, "inDoubt"));

        await room.Clock.Passes(DeliveryHealth.Between);

        await SheetCards.Come(room, room.Commission1, 2);
        await Lane.MovesOn(room);
        await room.Clock.Passes(DeliveryHealth.Between);
        var figures = await Followed.Figures(room);
        Assert.Equal((1, 0), (figures.Of("inDoubt"), figures.GetProperty("open").Of("PostSheet")));
    }

    [Fact]
    public async Task The_end_of_a_part_that_runs_is_not_yet_due()
    {
        await using var room = await Room.OpenAsync();
        var alix = (await room.Services.GetRequiredService<Registers>().ReadAsync(TestContext.Current.CancellationToken)).Find(CandidateNumber.Parse(Candidates.Alix.Number));
        var end = new Duty { Kind = DutyKind.AnnounceTime, Candidate = alix, Due = room.Clock.GetUtcNow() + TimeSpan.FromMinutes(10), Part = OralPartNumber.One };
        await Undelivered.Put(room, DutyKeys.Of(end), KeptJson.Write(end));

        var figures = await Followed.Figures(room);

        Assert.Equal((0, 1), (figures.Of("waiting"), figures.Of("notYetDue")));
    }

    [Fact]
    public async Task One_row_that_cannot_be_read_is_counted_told_of_once_and_holds_up_nothing()
    {
        await using var room = await Room.OpenAsync();
        await Undelivered.Put(room, "d/carte/02736100002", "{"u8.ToArray());

        await room.RestartAsync();
        await Lane.MovesOn(room);

        Assert.Equal(1, await Counted(room, "unreadable"));
        Assert.Equal("Degraded", (await Followed.Ready(room)).Body.GetProperty("status").GetString());
        Assert.Single(room.Logs.Lines, line => line.Contains("A duty's row cannot be read.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task One_row_that_cannot_be_read_keeps_nothing_from_being_taken_up_again()
    {
        await using var room = await Room.OpenAsync();
        await Undelivered.Refused(room, "403 BotNotInConversationRoster");
        await Undelivered.Put(room, "d/carte/00000000000", "{"u8.ToArray());

        await room.Dominique.Says("aide");

        await SheetCards.Comes(room, room.Commission1);
    }

    [Fact]
    public async Task A_reopened_sheet_whose_messages_nobody_can_tell_any_more_is_said_to_be_for_people_to_correct()
    {
        await using var room = await Room.OpenAsync();
        var sheet = new QuickSheet(room.Camille, Candidates.Alix);
        await sheet.IsSealed();
        await SheetCards.Comes(room, room.Commission1);
        await Lane.MovesOn(room);
        await Undelivered.Put(room, "d/fiche/02736100001/001", "{"u8.ToArray());

        await sheet.IsReopenedBy(room.Maud);

        await room.Logs.Tells("RetireSheet", Duty.PostingUnreadable);
        Assert.Contains("corrigez vous-même les messages de cette fiche", await Followed.Words(room, Cast.Ali), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_its_store_the_program_is_not_ready_and_tells_no_path()
    {
        await using var room = await Room.OpenAsync();
        OtherProgram.Ask(Path.Combine(room.Folder, "e4bot.db"), "ALTER TABLE rows RENAME TO away");

        var (status, body) = await Followed.Ready(room);

        OtherProgram.Ask(Path.Combine(room.Folder, "e4bot.db"), "ALTER TABLE away RENAME TO rows");
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "Unhealthy"), (status, body.GetProperty("status").GetString()));
        Assert.NotEqual("Unhealthy", body.GetProperty("checks").GetProperty("delivery").GetProperty("status").GetString());
        Assert.DoesNotContain("e4bot.db", body.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_tells_figures_and_nothing_else()
    {
        await using var room = await Room.OpenAsync();
        room.Teams.Join(room.Commission1, Cast.Kim);
        await Undelivered.Refused(room, "403 NotEnoughPermissions");
        await Undelivered.Put(room, "d/carte/00000000000", "{"u8.ToArray());

        var figures = await Followed.Figures(room);

        Assert.All(Leaves(figures), leaf => Assert.Equal(JsonValueKind.Number, leaf.ValueKind));
        var body = (await Followed.Ready(room)).Body.GetRawText();
        Assert.All(
            [Candidates.Alix.Number, "EXEMPLE", "29:", "19:", "FICTIVE", "Imaginaire", "00000000000", "NotEnoughPermissions"],
            told => Assert.DoesNotContain(told, body, StringComparison.OrdinalIgnoreCase));
    }

    private static async Task<int> Counted(Room room, string figure) => (await Followed.Figures(room)).Of(figure);

    private static IEnumerable<JsonElement> Leaves(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object ? element.EnumerateObject().SelectMany(member => Leaves(member.Value)) : [element];
}
