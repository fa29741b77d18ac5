using E4Bot.Cards.Lists;
using E4Bot.Host.Tests.Teams;
using E4Bot.Host.Tests.Walks;

namespace E4Bot.Host.Tests.Delivery;

/// <summary>That a part's time is over is said once, when it is over, in the channel; and not at all when the part has ended.</summary>
public sealed class TimeDeliveryTests
{
    private const string TenMinutes = "Partie 1 : les 10 minutes sont écoulées pour Alix EXEMPLE.";

    public static TheoryData<string> NotTaken => Mishap.Names(Mishap.NotTaken);

    public static TheoryData<string> Doubtful => Mishap.Names(Mishap.Doubtful);

    public static TheoryData<string> ForGood => Mishap.Names(Mishap.ForGood);

    [Fact]
    public async Task The_ten_minutes_are_announced_when_they_are_over_and_not_a_second_before()
    {
        await using var room = await Opened();
        await Starts(room, "Démarrer la partie 1", minutes: 10);

        await room.Clock.Passes(new TimeSpan(0, 9, 59));
        await Lane.MovesOn(room);
        Assert.Empty(Announced(room));
        await room.Clock.Passes(TimeSpan.FromSeconds(1));

        await Arrived(room);
        await Lane.MovesOn(room);
        Assert.Equal([TenMinutes], Announced(room));
    }

    [Fact]
    public async Task A_part_that_has_ended_is_left_in_peace_and_the_next_one_is_announced()
    {
        await using var room = await Opened();
        await Starts(room, "Démarrer la partie 1", minutes: 10);
        await room.Clock.Passes(TimeSpan.FromMinutes(4));
        await Starts(room, "Passer à la partie 2", minutes: 6);

        var second = room.Clock.WaitOf(TimeSpan.FromMinutes(24));
        await room.Clock.Passes(TimeSpan.FromMinutes(6));
        await second;
        await Lane.MovesOn(room);
        Assert.Empty(Announced(room));
        await room.Clock.Passes(TimeSpan.FromMinutes(24));

        await Arrived(room);
        Assert.Equal(["Partie 2 : les 30 minutes sont écoulées pour Alix EXEMPLE."], Announced(room));
    }

    [Fact]
    public async Task Extra_minutes_are_shared_between_the_parts()
    {
        await using var room = await Opened(extra: "13");
        await Starts(room, "Démarrer la partie 1", TimeSpan.FromMinutes(13));

        await room.Clock.Passes(TimeSpan.FromMinutes(13));

        await Arrived(room);
        Assert.Equal(["Partie 1 : les 13 minutes sont écoulées pour Alix EXEMPLE."], Announced(room));
    }

    [Fact]
    public async Task What_fell_due_while_the_program_was_down_is_announced_at_its_start()
    {
        await using var room = await Opened();
        await Starts(room, "Démarrer la partie 1", minutes: 10);

        await room.RestartAsync(() => room.Clock.Advance(TimeSpan.FromMinutes(12)));

        await Arrived(room);
        await Lane.MovesOn(room);
        Assert.Equal([TenMinutes], Announced(room));
    }

    [Theory]
    [MemberData(nameof(NotTaken))]
    public async Task An_announcement_that_was_not_taken_comes_later_and_is_no_double(string mishap)
    {
        await using var room = await Befallen(mishap);

        Assert.Equal([TenMinutes], Announced(room));
    }

    [Theory]
    [MemberData(nameof(Doubtful))]
    public async Task An_announcement_that_may_have_been_taken_comes_again_and_says_so(string mishap)
    {
        await using var room = await Befallen(mishap);

        Assert.Equal([$"{TenMinutes} {Doubled.Announcement}"], Announced(room));
    }

    [Fact]
    public async Task An_announcement_that_comes_too_late_to_matter_is_not_made()
    {
        await using var room = await Opened();
        await Starts(room, "Démarrer la partie 1", minutes: 10);
        var delayed = room.Clock.WaitOf(TimeSpan.FromMinutes(10));
        room.Teams.Troubles.Refuse(IsAnnouncement, ConnectorReply.TooMany(600));
        await room.Clock.Passes(TimeSpan.FromMinutes(10));
        await delayed;

        await room.Camille.Presses("Passer à la partie 2");
        var onlyTheNext = room.Clock.WaitOf(TimeSpan.FromMinutes(20));
        await room.Clock.Passes(TimeSpan.FromMinutes(10));
        await onlyTheNext;
        await Lane.MovesOn(room);

        Assert.Empty(Announced(room));
    }

    [Theory]
    [MemberData(nameof(ForGood))]
    public async Task An_announcement_that_is_refused_for_good_holds_up_nothing(string mishap)
    {
        await using var room = await Opened();
        await Starts(room, "Démarrer la partie 1", minutes: 10);
        var held = room.Teams.Troubles.Hold(IsAnnouncement);

        await room.Clock.Passes(TimeSpan.FromMinutes(10));
        await held.Reached.Task;
        held.Released.SetResult(Mishap.Of(mishap).Reply);
        await Lane.MovesOn(room);

        Assert.Empty(Announced(room));
    }

    private static async Task<Room> Befallen(string mishap)
    {
        var room = await Opened();
        await Starts(room, "Démarrer la partie 1", minutes: 10);
        await Mishap.Of(mishap).Befalls(room, IsAnnouncement, () => room.Clock.Passes(TimeSpan.FromMinutes(10)));
        await Arrived(room);
        await Lane.MovesOn(room);
        return room;
    }

    private static async Task<Room> Opened(string extra = "0")
    {
        var room = await Room.OpenAsync();
        await new Commission(room.Camille, room.Dominique, Candidates.Alix).Opens(extra: extra);
        await room.Teams.Message(room.Commission1, m => m.Now.Words.Contains("Étape : grille en cours", StringComparison.Ordinal));
        return room;
    }

    private static Task Starts(Room room, string title, int minutes) => Starts(room, title, TimeSpan.FromMinutes(minutes));

    /// <summary>Presses the clock's button; the bot then waits for the next announcement.</summary>
    private static async Task Starts(Room room, string title, TimeSpan untilTheNext)
    {
        var waiting = room.Clock.WaitOf(untilTheNext);
        await room.Camille.Presses(title);
        await waiting;
    }

    private static bool IsAnnouncement(ConnectorCall call) => call.IsPost && call.Body.Contains("sont écoulées", StringComparison.Ordinal);

    private static Task<TeamsMessage> Arrived(Room room) => room.Teams.Message(room.Commission1, m => m.Now.Words.Contains("sont écoulées", StringComparison.Ordinal));

    private static IEnumerable<string> Announced(Room room) => room.Teams.Messages(room.Commission1)
        .Select(m => Screen.Plain(m.Now.Words)).Where(words => words.Contains("sont écoulées", StringComparison.Ordinal));
}
