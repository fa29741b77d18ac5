using E4Bot.Host.Tests.Teams;
using E4Bot.Host.Tests.Walks;

namespace E4Bot.Host.Tests.Delivery;

/// <summary>A sealed sheet's card: delayed and never lost; sent again, it says that it may be a double, and only then.</summary>
public sealed class SheetDeliveryTests
{
    private const string MayBeDouble = "peut faire double emploi";

    public static TheoryData<string> NotTaken => Mishap.Names(Mishap.NotTaken);

    public static TheoryData<string> Doubtful => Mishap.Names(Mishap.Doubtful);

    public static TheoryData<string> ForGood => Mishap.Names(Mishap.ForGood);

    public static TheoryData<string> Unread => Mishap.Names(Mishap.UpdateNotTaken.Concat(Mishap.Absent).Concat(Mishap.UpdateForGood));

    [Theory]
    [MemberData(nameof(NotTaken))]
    public async Task A_sheet_that_was_surely_not_taken_comes_later_and_is_no_double(string mishap)
    {
        await using var room = await Room.OpenAsync();
        var sheet = await Ready(room);

        await Mishap.Of(mishap).Befalls(room, SheetCards.Is, sheet.GetsItsLastVisa);

        Assert.DoesNotContain(MayBeDouble, (await Arrived(room)).Now.Words, StringComparison.Ordinal);
        await Lane.MovesOn(room);
        Assert.Single(Sheets(room));
    }

    [Theory]
    [MemberData(nameof(Doubtful))]
    public async Task A_sheet_that_may_have_been_taken_comes_again_and_says_that_it_may_be_a_double(string mishap)
    {
        await using var room = await Room.OpenAsync();
        var sheet = await Ready(room);

        await Mishap.Of(mishap).Befalls(room, SheetCards.Is, sheet.GetsItsLastVisa);

        Assert.Contains(MayBeDouble, (await Arrived(room)).Now.Words, StringComparison.Ordinal);
        await Lane.MovesOn(room);
        Assert.Single(Sheets(room));
    }

    [Fact]
    public async Task A_sheet_in_doubt_says_so_even_when_the_attempt_between_was_surely_not_taken()
    {
        await using var room = await Room.OpenAsync();
        var sheet = await Ready(room);
        await IsTakenUnseen(room, sheet);
        var later = room.Clock.WaitOf(TimeSpan.FromSeconds(600));
        room.Teams.Troubles.Refuse(SheetCards.Is, ConnectorReply.TooMany(600));
        await room.Clock.Passes(TimeSpan.FromSeconds(Mishap.FirstWait));
        await later;

        await room.Clock.Passes(TimeSpan.FromSeconds(600));

        await SheetCards.Come(room, room.Commission1, 2);
        Assert.Equal([false, true], Sheets(room).Select(m => m.Now.Words.Contains(MayBeDouble, StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Doubtful))]
    public async Task Of_a_sheet_that_was_taken_unseen_only_the_second_says_so(string mishap)
    {
        await using var room = await Room.OpenAsync();
        var sheet = await Ready(room);

        await Mishap.Of(mishap).Befalls(room, SheetCards.Is, sheet.GetsItsLastVisa, done: true);

        await SheetCards.Come(room, room.Commission1, 2);
        await Lane.MovesOn(room);
        Assert.Equal([false, true], Sheets(room).Select(m => m.Now.Words.Contains(MayBeDouble, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_sheet_that_was_taken_unseen_and_reopened_since_says_both_when_it_comes_again()
    {
        await using var room = await Room.OpenAsync();
        var sheet = await Ready(room);
        await IsTakenUnseen(room, sheet);

        await sheet.IsReopenedBy(room.Maud);
        await room.Clock.Passes(TimeSpan.FromSeconds(Mishap.FirstWait));

        await SheetCards.Come(room, room.Commission1, 2);
        Assert.Contains(MayBeDouble, Sheets(room)[1].Now.Words, StringComparison.Ordinal);
        Assert.Contains("elle ne vaut plus", Sheets(room)[1].Now.Words, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(ForGood))]
    public async Task A_sheet_that_is_refused_for_good_is_said_in_the_log_holds_up_nothing_and_can_be_opened_all_the_same(string mishap)
    {
        await using var room = await Room.OpenAsync();
        var sheet = await Ready(room);
        var held = room.Teams.Troubles.Hold(SheetCards.Is);

        var answer = await sheet.GetsItsLastVisa();
        await held.Reached.Task;
        held.Released.SetResult(Mishap.Of(mishap).Reply);
        await Lane.MovesOn(room);

        Assert.Empty(Sheets(room));
        Assert.Contains(room.Logs.Lines, line => line.Contains($"Teams refuses a PostSheet for good: {mishap.Split(' ')[1]}.", StringComparison.Ordinal));
        Assert.True(answer.Card!.Offers("Ouvrir la fiche"));
        Assert.Contains("14/20", (await OpenedSheet.By(room, room.Camille)).Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Unread))]
    public async Task A_roster_that_cannot_be_read_delays_the_sheet_whatever_the_reason(string mishap)
    {
        await using var room = await Room.OpenAsync();
        var sheet = await Ready(room);

        await Mishap.Of(mishap).Befalls(room, call => call.IsRosterRead, sheet.GetsItsLastVisa);

        Assert.DoesNotContain(MayBeDouble, (await Arrived(room)).Now.Words, StringComparison.Ordinal);
        await Lane.MovesOn(room);
        Assert.Single(Sheets(room));
    }

    [Fact]
    public async Task A_sheet_that_came_again_and_is_then_reopened_goes_on_saying_that_it_may_be_a_double()
    {
        await using var room = await Room.OpenAsync();
        var sheet = await Ready(room);
        await Mishap.Of("504").Befalls(room, SheetCards.Is, sheet.GetsItsLastVisa, done: true);
        await SheetCards.Come(room, room.Commission1, 2);

        await sheet.IsReopenedBy(room.Maud);
        await Lane.MovesOn(room);

        Assert.Contains("elle ne vaut plus", Sheets(room)[1].Now.Words, StringComparison.Ordinal);
        Assert.Contains(MayBeDouble, Sheets(room)[1].Now.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_outage_is_outlasted_with_longer_and_longer_waits_of_two_minutes_at_most()
    {
        int[] waits = [2, 4, 8, 16, 32, 64, 120, 120, 120];
        await using var room = await Room.OpenAsync();
        var sheet = await Ready(room);
        room.Teams.Troubles.Refuse(SheetCards.Is, ConnectorReply.Refused(412, "PreconditionFailed"), times: waits.Length);

        var back = room.Clock.WaitOf(TimeSpan.FromSeconds(waits[0]));
        await sheet.GetsItsLastVisa();
        for (var attempt = 0; attempt < waits.Length; attempt++)
        {
            await back;
            if (attempt + 1 < waits.Length) back = room.Clock.WaitOf(TimeSpan.FromSeconds(waits[attempt + 1]));
            await room.Clock.Passes(TimeSpan.FromSeconds(waits[attempt]));
        }

        await Arrived(room);
        Assert.Single(Sheets(room));
    }

    [Theory]
    [InlineData("429, Retry-After 600", false)]
    [InlineData("504", true)]
    public async Task A_delayed_sheet_comes_after_a_restart_too_and_not_before_its_time(string mishap, bool mayBeDouble)
    {
        await using var room = await Room.OpenAsync();
        var sheet = await Ready(room);
        var wait = TimeSpan.FromSeconds(Mishap.Of(mishap).Wait);
        room.Teams.Troubles.Refuse(SheetCards.Is, Mishap.Of(mishap).Reply!);
        var delayed = room.Clock.WaitOf(wait);
        await sheet.GetsItsLastVisa();
        await delayed;

        var back = room.Clock.WaitOf(wait);
        await room.RestartAsync();
        await back;
        await Lane.MovesOn(room);
        Assert.Empty(Sheets(room));
        await room.Clock.Passes(wait);

        Assert.Equal(mayBeDouble, (await Arrived(room)).Now.Words.Contains(MayBeDouble, StringComparison.Ordinal));
    }

    private static async Task<QuickSheet> Ready(Room room)
    {
        var sheet = new QuickSheet(room.Camille, Candidates.Alix);
        await sheet.AwaitsItsLastVisa();
        return sheet;
    }

    private static Task<TeamsMessage> Arrived(Room room) => SheetCards.Comes(room, room.Commission1);

    private static async Task IsTakenUnseen(Room room, QuickSheet sheet)
    {
        var back = room.Clock.WaitOf(TimeSpan.FromSeconds(Mishap.FirstWait));
        room.Teams.Troubles.Hide(SheetCards.Is, ConnectorReply.Broken);
        await sheet.GetsItsLastVisa();
        await back;
    }

    private static IReadOnlyList<TeamsMessage> Sheets(Room room) => SheetCards.In(room, room.Commission1);
}
