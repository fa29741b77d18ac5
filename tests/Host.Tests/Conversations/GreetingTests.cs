using System.Text.Json.Nodes;
using E4Bot.Host.Store;
using E4Bot.Host.Tests.Delivery;
using E4Bot.Host.Tests.Teams;
using E4Bot.Host.Tests.Turns;
using Microsoft.Extensions.DependencyInjection;

namespace E4Bot.Host.Tests.Conversations;

/// <summary>Added somewhere, the bot says once who it is, whatever it is told and however often.</summary>
public sealed class GreetingTests
{
    public static TheoryData<string> NotTaken => Mishap.Names(Mishap.NotTaken);

    public static TheoryData<string> Doubtful => Mishap.Names(Mishap.Doubtful);

    [Fact]
    public async Task In_a_channel_it_says_how_to_tie_it()
    {
        await using var room = await Room.OpenAsync();
        var channel = room.Teams.Channel("nouveau", Cast.Camille);

        Assert.Equal(new Answer(200, ""), await room.Camille.Delivers(Greetings.Added(room, Cast.Camille, channel)));

        Assert.Contains("« @E4Bot relier commission 3 »", Screen.Plain((await Greetings.Comes(room, channel)).Now.Words), StringComparison.Ordinal);
        Assert.StartsWith("Ce canal est relié", (await room.Camille.Asks("relier commission 1", channel)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_personal_chat_it_says_what_one_can_ask()
    {
        await using var room = await Room.OpenAsync();
        var chat = room.Teams.ChatWith(Cast.Camille);

        await room.Camille.Delivers(Greetings.Added(room, Cast.Camille, chat));

        var words = Screen.Plain((await Greetings.Comes(room, chat)).Now.Words);
        Assert.Contains("« candidats »", words, StringComparison.Ordinal);
        Assert.DoesNotContain("relier", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_every_order_and_told_twice_each_conversation_is_greeted_once()
    {
        await using var room = await Room.OpenAsync();
        Func<TeamsPlace, JsonObject>[] events =
        [
            place => Greetings.Added(room, Cast.Maud, place),
            place => Writing.Installation(room.Teams, Cast.Maud, place, "add-upgrade"),
            place => Greetings.BotJoined(room, Cast.Maud, place),
            place => Writing.Members(room.Teams, Cast.Maud, place, "membersAdded", Cast.Camille.UserId),
            place => Writing.Event(room.Teams, Cast.Maud, place, "channelRenamed"),
        ];
        var places = new List<TeamsPlace>();

        foreach (var order in Orders([0, 1, 2, 3, 4]))
        {
            var place = room.Teams.Channel($"ordre-{string.Concat(order)}", Cast.Maud);
            places.Add(place);
            foreach (var index in order.Concat(order)) await room.Maud.Delivers(events[index](place));
        }

        foreach (var place in places) await Greetings.Comes(room, place);
        Assert.All(places, place => Assert.Single(Greetings.In(room, place)));
        await NothingIsLeftToGreet(room);
    }

    [Fact]
    public async Task Told_many_times_at_once_it_greets_once()
    {
        await using var room = await Room.OpenAsync();
        var channel = room.Teams.Channel("nouveau", Cast.Maud);

        await Task.WhenAll(Enumerable.Range(0, 16).Select(i => room.Maud.Delivers(i % 2 == 0 ? Greetings.Added(room, Cast.Maud, channel) : Greetings.BotJoined(room, Cast.Maud, channel))));

        await Greetings.Comes(room, channel);
        await NothingIsLeftToGreet(room);
        Assert.Single(Greetings.In(room, channel));
    }

    [Fact]
    public async Task Removed_and_added_again_it_does_not_greet_again()
    {
        await using var room = await Room.OpenAsync();
        var channel = room.Teams.Channel("nouveau", Cast.Maud);
        await room.Maud.Delivers(Greetings.Added(room, Cast.Maud, channel));
        await Greetings.Comes(room, channel);

        await room.Maud.Delivers(Greetings.Removed(room, Cast.Maud, channel));
        await room.Maud.Delivers(Greetings.Added(room, Cast.Maud, channel));

        await NothingIsLeftToGreet(room);
        Assert.Single(Greetings.In(room, channel));
    }

    [Theory]
    [MemberData(nameof(NotTaken))]
    public async Task A_greeting_that_was_not_taken_comes_later_and_is_no_double(string mishap)
    {
        await using var room = await Room.OpenAsync();
        var channel = room.Teams.Channel("nouveau", Cast.Maud);

        await Mishap.Of(mishap).Befalls(room, Greetings.Is, () => room.Maud.Delivers(Greetings.Added(room, Cast.Maud, channel)));

        Assert.DoesNotContain(Greetings.MayBeDouble, (await Greetings.Comes(room, channel)).Now.Words, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Doubtful))]
    public async Task Of_a_greeting_that_was_taken_unseen_only_the_second_says_so(string mishap)
    {
        await using var room = await Room.OpenAsync();
        var channel = room.Teams.Channel("nouveau", Cast.Maud);

        await Mishap.Of(mishap).Befalls(room, Greetings.Is, () => room.Maud.Delivers(Greetings.Added(room, Cast.Maud, channel)), done: true);

        await room.Teams.Until(() => Greetings.In(room, channel).Count == 2 ? "twice" : null);
        Assert.Equal([false, true], Greetings.In(room, channel).Select(m => m.Now.Words.Contains(Greetings.MayBeDouble, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_greeting_that_is_due_comes_after_a_restart()
    {
        await using var room = await Room.OpenAsync();
        var channel = room.Teams.Channel("nouveau", Cast.Maud);
        room.Teams.Troubles.Refuse(Greetings.Is, ConnectorReply.TooMany(600));
        var delayed = room.Clock.WaitOf(TimeSpan.FromSeconds(600));
        await room.Maud.Delivers(Greetings.Added(room, Cast.Maud, channel));
        await delayed;

        var back = room.Clock.WaitOf(TimeSpan.FromSeconds(600));
        await room.RestartAsync();
        await back;
        await room.Clock.Passes(TimeSpan.FromSeconds(600));

        Assert.DoesNotContain(Greetings.MayBeDouble, (await Greetings.Comes(room, channel)).Now.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("conversationUpdate", "channelInventedSince")]
    [InlineData("conversationUpdate", "channelRenamed")]
    [InlineData("inventedSince", null)]
    [InlineData("messageReaction", null)]
    [InlineData("event", null)]
    public async Task What_is_not_known_is_200_and_leaves_nothing(string type, string? name)
    {
        await using var room = await Room.OpenAsync();
        var before = await StoredRows.Of(room);
        var activity = Writing.Happening(room.Teams, type, Cast.Maud, room.Teams.Channel("ailleurs", Cast.Maud));
        activity["channelData"]!["eventType"] = name;
        activity["action"] = "invented";

        Assert.Equal(new Answer(200, ""), await room.Maud.Delivers(activity));

        Assert.Equal(before, await StoredRows.Of(room));
    }

    /// <summary>Once another conversation, told of later, is greeted: what is still in the ledger is that one alone, if its row is not closed yet.</summary>
    /// <summary>Conversations are greeted side by side: that the last one's greeting has come does not say that another's is marked as sent.</summary>
    private static async Task NothingIsLeftToGreet(Room room)
    {
        var last = room.Teams.Channel("dernier", Cast.Maud);
        await room.Maud.Delivers(Greetings.Added(room, Cast.Maud, last));
        await Greetings.Comes(room, last);
        var store = room.Services.GetRequiredService<IRowStore>();
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while ((await store.ListAsync($"#conversations|{FakeTeams.TenantId}", "d/accueil/", patience.Token)).Any(row => row.Key != $"d/accueil/{last.Id}"))
            await Task.Yield();
    }

    private static IEnumerable<int[]> Orders(int[] of) =>
        of.Length == 0 ? [[]] : of.SelectMany(first => Orders([.. of.Where(i => i != first)]).Select(rest => (int[])[first, .. rest]));
}
