using E4Bot.Host.Tests.Teams;

namespace E4Bot.Host.Tests.Delivery;

/// <summary>With an outsider in the channel each member gets the note in private: each of them, whatever becomes of the others' (rule 10).</summary>
public sealed class OutsiderTests
{
    private const string Note = "Note finale : **14 / 20**";
    private const string Withheld = "La note n'est pas affichée ici, car Kim CURIEUX n'est ni de la commission";

    [Theory]
    [InlineData("ConversationBlockedByUser")]
    [InlineData("BotNotInConversationRoster")]
    [InlineData("MessageWritesBlocked")]
    public async Task One_member_whom_the_bot_may_not_write_to_keeps_nobody_else_from_theirs(string code)
    {
        await using var room = await WithKim();
        var (camilles, dominiques) = Chats(room);
        room.Teams.Troubles.Refuse(call => call.IsPost && call.IsTo(camilles), ConnectorReply.Refused(403, code));

        await new QuickSheet(room.Camille, Candidates.Alix).IsSealed();

        Assert.Contains(Note, (await SheetCards.Comes(room, dominiques)).Now.Words, StringComparison.Ordinal);
        Assert.Contains(Withheld, Screen.Plain((await SheetCards.Comes(room, room.Commission1)).Now.Words), StringComparison.Ordinal);
        await Told(room, code);
        Assert.Empty(room.Teams.Messages(camilles));
    }

    [Fact]
    public async Task One_member_whose_chat_cannot_be_opened_keeps_nobody_else_from_theirs()
    {
        await using var room = await WithKim();
        var (camilles, dominiques) = Chats(room);
        room.Teams.Troubles.Refuse(IsOpening(Cast.Camille), ConnectorReply.Refused(403, "BotDisabledByAdmin"));

        await new QuickSheet(room.Camille, Candidates.Alix).IsSealed();

        Assert.Contains(Note, (await SheetCards.Comes(room, dominiques)).Now.Words, StringComparison.Ordinal);
        await Told(room, "BotDisabledByAdmin");
        Assert.Empty(room.Teams.Messages(camilles));
    }

    [Fact]
    public async Task A_channel_that_refuses_keeps_no_member_from_theirs()
    {
        await using var room = await WithKim();
        var (camilles, dominiques) = Chats(room);
        room.Teams.Troubles.Refuse(call => SheetCards.Is(call) && call.IsTo(room.Commission1), ConnectorReply.Refused(403, "NotEnoughPermissions"));

        await new QuickSheet(room.Camille, Candidates.Alix).IsSealed();

        Assert.Contains(Note, (await SheetCards.Comes(room, camilles)).Now.Words, StringComparison.Ordinal);
        Assert.Contains(Note, (await SheetCards.Comes(room, dominiques)).Now.Words, StringComparison.Ordinal);
        await Told(room, "NotEnoughPermissions");
    }

    [Fact]
    public async Task Who_was_reached_is_not_reached_again_when_another_is_delayed()
    {
        await using var room = await WithKim();
        var (camilles, dominiques) = Chats(room);
        var sheet = new QuickSheet(room.Camille, Candidates.Alix);
        await sheet.AwaitsItsLastVisa();

        await Mishap.Of("429, Retry-After 30").Befalls(room, call => call.IsPost && call.IsTo(dominiques), sheet.GetsItsLastVisa);

        await SheetCards.Comes(room, dominiques);
        Assert.Single(room.Teams.Messages(camilles));
        Assert.Single(SheetCards.In(room, room.Commission1));
    }

    [Fact]
    public async Task Whom_the_note_was_promised_gets_it_although_the_outsider_has_left_since()
    {
        await using var room = await WithKim();
        var (camilles, dominiques) = Chats(room);
        var sheet = new QuickSheet(room.Camille, Candidates.Alix);
        await sheet.AwaitsItsLastVisa();

        var delayed = room.Clock.WaitOf(TimeSpan.FromSeconds(30));
        room.Teams.Troubles.Refuse(IsOpening(Cast.Camille), ConnectorReply.TooMany(30));
        await sheet.GetsItsLastVisa();
        await delayed;
        room.Teams.Leave(room.Commission1, Cast.Kim);
        await room.Clock.Passes(TimeSpan.FromSeconds(30));

        Assert.Contains(Note, (await SheetCards.Comes(room, camilles)).Now.Words, StringComparison.Ordinal);
        Assert.Contains(Note, (await SheetCards.Comes(room, dominiques)).Now.Words, StringComparison.Ordinal);
        Assert.Single(SheetCards.In(room, room.Commission1));
    }

    private static async Task<Room> WithKim()
    {
        var room = await Room.OpenAsync();
        room.Teams.Join(room.Commission1, Cast.Kim);
        return room;
    }

    private static (TeamsPlace Camilles, TeamsPlace Dominiques) Chats(Room room) => (room.Teams.ChatWith(Cast.Camille), room.Teams.ChatWith(Cast.Dominique));

    private static Func<ConnectorCall, bool> IsOpening(TeamsPerson with) =>
        call => call is { Method: "POST", Segments.Count: 0 } && call.Body.Contains(with.UserId, StringComparison.Ordinal);

    /// <summary>The duty is closed as refused once everyone was tried; then the commission's next one is done.</summary>
    private static async Task Told(Room room, string code)
    {
        await Lane.MovesOn(room);
        Assert.Contains(room.Logs.Lines, line => Mishap.Absent.Any(m => m.Name == $"403 {code}")
            ? line.Contains("A PostSheet cannot be sent", StringComparison.Ordinal) && line.Contains($": {code}.", StringComparison.Ordinal)
            : line.Contains($"Teams refuses a PostSheet for good: {code}.", StringComparison.Ordinal));
    }
}
