using E4Bot.Host.Tests.Delivery;
using E4Bot.Host.Tests.Teams;
using E4Bot.Host.Tests.Walks;

namespace E4Bot.Host.Tests.Conversations;

/// <summary>Where the bot is not, or may not write, it sends nothing; once it is back, it sends what still matters.</summary>
public sealed class AbsenceTests
{
    private const string Announcement = "sont écoulées";
    private const string General = "19:general@thread.tacv2";
    private static readonly TimeSpan TenMinutes = TimeSpan.FromMinutes(10);

    public static TheoryData<string> Absent => Mishap.Names(Mishap.Absent);

    [Theory]
    [InlineData("installationUpdate")]
    [InlineData("membersRemoved")]
    [InlineData("channelDeleted")]
    public async Task Removed_from_a_channel_it_announces_nothing_there_and_back_it_does(string how)
    {
        await using var room = await Started();

        await room.Maud.Delivers(how switch
        {
            "installationUpdate" => Greetings.Removed(room, Cast.Maud, room.Commission1),
            "membersRemoved" => Writing.Members(room.Teams, Cast.Maud, room.Commission1, "membersRemoved", FakeTeams.BotId),
            _ => Writing.Event(room.Teams, Cast.Maud, room.Commission1, how),
        });
        var sent = room.Teams.Sent.Count;
        await room.Clock.Passes(TenMinutes);
        await HeldBack(room, "AnnounceTime", how == "channelDeleted" ? "ConversationDeleted" : "BotUninstalled");
        Assert.Equal(sent, room.Teams.Sent.Count);

        await room.Maud.Delivers(how == "channelDeleted"
            ? Writing.Event(room.Teams, Cast.Maud, room.Commission1, "channelRestored")
            : Greetings.Added(room, Cast.Maud, room.Commission1));

        await Announced(room);
    }

    [Fact]
    public async Task What_no_longer_matters_is_not_sent_when_it_is_back()
    {
        await using var room = await Started();
        await room.Maud.Delivers(Greetings.Removed(room, Cast.Maud, room.Commission1).At("23:00:00"));
        await room.Clock.Passes(TenMinutes);
        await HeldBack(room, "AnnounceTime", "BotUninstalled");
        // Pressed before the removal, by Teams' clock, and told after it: it ends the part, and does not bring the bot back.
        await room.Camille.Presses("Passer à la partie 2");

        await room.Maud.Delivers(Greetings.Added(room, Cast.Maud, room.Commission1).At("23:30:00"));

        await Greetings.Comes(room, room.Commission1);
        await Lane.MovesOn(room);
        Assert.DoesNotContain(room.Teams.Messages(room.Commission1), m => m.Now.Words.Contains(Announcement, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_team_that_is_archived_silences_its_channels_until_it_is_no_longer()
    {
        await using var room = await Started();
        var general = room.Teams.Channel("general", Cast.Maud);
        await room.Maud.Delivers(Greetings.Added(room, Cast.Maud, room.Commission1).OfTeam(General));
        await room.Maud.Delivers(Writing.Event(room.Teams, Cast.Maud, general, "teamArchived").OfTeam(General));

        await room.Clock.Passes(TenMinutes);
        await HeldBack(room, "AnnounceTime", "TeamArchived");
        await room.Maud.Delivers(Writing.Event(room.Teams, Cast.Maud, general, "teamUnarchived").OfTeam(General));

        await Announced(room);
    }

    [Fact]
    public async Task Removed_from_a_team_it_is_removed_from_its_channels_but_not_from_a_chat()
    {
        await using var room = await Started();
        await room.Maud.Delivers(Greetings.Added(room, Cast.Maud, room.Commission1).OfTeam(General));
        await room.Maud.Delivers(Greetings.Removed(room, Cast.Maud, room.Teams.Channel("general", Cast.Maud)).OfTeam(General));
        await room.Clock.Passes(TenMinutes);
        await HeldBack(room, "AnnounceTime", "BotUninstalled");

        await room.Camille.Delivers(Greetings.Added(room, Cast.Camille, room.Teams.ChatWith(Cast.Camille)));

        await Greetings.Comes(room, room.Teams.ChatWith(Cast.Camille));
    }

    [Theory]
    [MemberData(nameof(Absent))]
    public async Task Teams_word_that_it_is_not_there_stops_what_follows_and_their_own_word_in_their_chat_takes_it_up_again(string mishap)
    {
        await using var room = await WithKim();
        var chat = room.Teams.ChatWith(Cast.Camille);
        room.Teams.Troubles.Refuse(call => call.IsPost && call.IsTo(chat), Mishap.Of(mishap).Reply!);
        await new QuickSheet(room.Camille, Candidates.Alix).IsSealed();
        await HeldBack(room, "PostSheet", mishap.Split(' ')[1]);

        await new QuickSheet(room.Camille, Candidates.Zoe).IsSealed();
        await HeldBack(room, "PostSheet", mishap.Contains("Roster", StringComparison.Ordinal) || mishap.Contains("Forbidden", StringComparison.Ordinal) ? "BotUninstalled" : "BotBlocked");
        Assert.Empty(room.Teams.Messages(chat));

        await room.InTheirChat(Cast.Camille).Says("aide");

        await SheetCards.Come(room, chat, 2);
        await Lane.MovesOn(room);
        Assert.Equal(2, SheetCards.In(room, chat).Count);
        Assert.Equal(2, SheetCards.In(room, room.Teams.ChatWith(Cast.Dominique)).Count);
        Assert.Equal(2, SheetCards.In(room, room.Commission1).Count);
    }

    [Theory]
    [MemberData(nameof(Absent))]
    public async Task A_card_that_could_not_be_written_over_for_that_is_posted_nowhere_beside_and_shows_the_stage_once_someone_speaks_there(string mishap)
    {
        await using var room = await Room.OpenAsync();
        await room.Camille.Says($"évaluer {Candidates.Alix.Number}");
        await room.Camille.Sees(Candidates.Alix);
        var before = room.Teams.Messages(room.Commission1).Count;
        room.Teams.Troubles.Refuse(call => call.IsUpdate, Mishap.Of(mishap).Reply!);
        await room.Camille.Presses("Ouvrir l'évaluation", Commission.OpeningInputs());
        await HeldBack(room, "ShowCard", mishap.Split(' ')[1]);

        await room.Dominique.Sees(Candidates.Alix);

        await room.Teams.Message(room.Commission1, m => m.Now.Words.Contains("Étape : grille en cours", StringComparison.Ordinal));
        Assert.Equal(before, room.Teams.Messages(room.Commission1).Count);
    }

    [Fact]
    public async Task Whose_chat_could_not_be_opened_gets_their_note_once_the_bot_is_installed_for_them()
    {
        await using var room = await WithKim();
        var chat = room.Teams.ChatWith(Cast.Camille);
        room.Teams.Troubles.Refuse(
            call => call.IsOpening && call.Body.Contains(Cast.Camille.UserId, StringComparison.Ordinal), ConnectorReply.Refused(403, "ForbiddenOperationException"));
        await new QuickSheet(room.Camille, Candidates.Alix).IsSealed();
        await HeldBack(room, "PostSheet", "ForbiddenOperationException");
        await room.RestartAsync();

        await room.Camille.Delivers(Greetings.Added(room, Cast.Camille, chat));

        await SheetCards.Comes(room, chat);
        Assert.Single(SheetCards.In(room, room.Teams.ChatWith(Cast.Dominique)));
    }

    [Theory]
    [InlineData(404, "ConversationNotFound")]
    [InlineData(403, "FailedToDecrypt")]
    public async Task A_conversation_that_is_not_found_is_looked_for_after_a_minute_a_quarter_and_two_hours_and_then_no_more(int status, string code)
    {
        await using var room = await Room.OpenAsync();
        var sheet = new QuickSheet(room.Camille, Candidates.Alix);
        await sheet.AwaitsItsLastVisa();
        room.Teams.Troubles.Refuse(SheetCards.Is, ConnectorReply.Refused(status, code), times: 4);
        TimeSpan[] waits = [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(15), TimeSpan.FromHours(2)];

        var back = room.Clock.WaitOf(waits[0]);
        await sheet.GetsItsLastVisa();
        for (var search = 0; search < waits.Length; search++)
        {
            await back;
            if (search + 1 < waits.Length) back = room.Clock.WaitOf(waits[search + 1]);
            await room.Clock.Passes(waits[search]);
        }
        await HeldBack(room, "PostSheet", code);
        Assert.Empty(SheetCards.In(room, room.Commission1));

        await room.Dominique.Says("aide");
        await SheetCards.Comes(room, room.Commission1);
    }

    [Fact]
    public async Task Found_again_it_gets_what_was_for_it()
    {
        await using var room = await Room.OpenAsync();
        var sheet = new QuickSheet(room.Camille, Candidates.Alix);
        await sheet.AwaitsItsLastVisa();
        room.Teams.Troubles.Refuse(SheetCards.Is, ConnectorReply.Refused(404, "ConversationNotFound"));

        var back = room.Clock.WaitOf(TimeSpan.FromMinutes(1));
        await sheet.GetsItsLastVisa();
        await back;
        await room.Clock.Passes(TimeSpan.FromMinutes(1));

        await SheetCards.Comes(room, room.Commission1);
    }

    [Fact]
    public async Task A_greeting_that_the_bot_was_removed_before_comes_once_it_is_back()
    {
        await using var room = await Room.OpenAsync();
        var channel = room.Teams.Channel("nouveau", Cast.Maud);
        await room.Maud.Delivers(Greetings.Removed(room, Cast.Maud, channel).At("08:00:00"));
        await room.Maud.Delivers(Greetings.Added(room, Cast.Maud, channel).At("07:00:00"));
        await HeldBack(room, "Greet", "BotUninstalled");

        await room.Maud.Delivers(Greetings.Added(room, Cast.Maud, channel).At("09:00:00"));

        Assert.DoesNotContain(Greetings.MayBeDouble, (await Greetings.Comes(room, channel)).Now.Words, StringComparison.Ordinal);
    }

    /// <summary>Part 1 runs, and ends in ten minutes.</summary>
    private static async Task<Room> Started()
    {
        var room = await Room.OpenAsync();
        await new Commission(room.Camille, room.Dominique, Candidates.Alix).Opens();
        await room.Teams.Message(room.Commission1, m => m.Now.Words.Contains("Étape : grille en cours", StringComparison.Ordinal));
        var waiting = room.Clock.WaitOf(TenMinutes);
        await room.Camille.Presses("Démarrer la partie 1");
        await waiting;
        return room;
    }

    private static async Task<Room> WithKim()
    {
        var room = await Room.OpenAsync();
        room.Teams.Join(room.Commission1, Cast.Kim);
        return room;
    }

    private static Task<TeamsMessage> Announced(Room room) =>
        room.Teams.Message(room.Commission1, m => m.Now.Words.Contains(Announcement, StringComparison.Ordinal));

    private static Task HeldBack(Room room, string duty, string code) => room.Logs.Tells($"A {duty} cannot be sent", $": {code}.");
}
