using E4Bot.Host.Store;
using E4Bot.Host.Tests.Delivery;
using E4Bot.Host.Tests.Teams;
using E4Bot.Host.Tests.Walks;
using Microsoft.Extensions.DependencyInjection;

namespace E4Bot.Host.Tests.Conversations;

/// <summary>How to speak in a conversation is kept from every activity there: the freshest counts.</summary>
public sealed class ReferenceTests
{
    [Fact]
    public async Task A_duty_is_sent_to_the_address_that_was_heard_last_though_it_was_laid_down_with_an_older_one()
    {
        await using var room = await Room.OpenAsync();
        await new Commission(room.Camille, room.Dominique, Candidates.Alix).Opens();
        var waiting = room.Clock.WaitOf(TimeSpan.FromMinutes(10));
        await room.Camille.Presses("Démarrer la partie 1");
        await waiting;
        var moved = new UriBuilder(room.Teams.ServiceUrl) { Host = "localhost" }.Uri.AbsoluteUri;
        var announcement = room.Teams.Troubles.Hold(call => call.IsPost && call.Host == "localhost" && call.Body.Contains("sont écoulées", StringComparison.Ordinal));

        await room.Dominique.Delivers(Writing.Message(room.Teams, Cast.Dominique, room.Commission1, "aide").From(moved));
        await room.Clock.Passes(TimeSpan.FromMinutes(10));

        await announcement.Reached.Task.WaitAsync(TestContext.Current.CancellationToken);
        announcement.Released.SetResult(null);
    }

    [Fact]
    public async Task What_says_nothing_new_writes_nothing()
    {
        await using var room = await Room.OpenAsync();
        await new Commission(room.Camille, room.Dominique, Candidates.Alix).Opens();
        await room.InTheirChat(Cast.Camille).Says("aide");
        var kept = await Kept(room);

        await new Commission(room.Camille, room.Dominique, Candidates.Alix).Grades();
        await room.InTheirChat(Cast.Camille).Says("candidats");
        room.Clock.Advance(TimeSpan.FromMinutes(5));
        await room.InTheirChat(Cast.Camille).Says("aide");
        await room.RestartAsync();
        await room.Camille.Refreshes();

        Assert.Equal(kept, await Kept(room));
    }

    [Fact]
    public async Task No_name_is_kept_with_it()
    {
        await using var room = await Room.OpenAsync();
        await room.Maud.Delivers(Greetings.Added(room, Cast.Maud, room.Commission1).OfTeam("19:general@thread.tacv2"));
        await room.InTheirChat(Cast.Camille).Says("aide");

        Assert.All(await Bodies(room), body => Assert.DoesNotContain("FICTIVE", body, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_personal_chat_that_its_person_wrote_in_is_not_opened_and_one_that_was_opened_is_not_opened_again()
    {
        await using var room = await Room.OpenAsync();
        room.Teams.Join(room.Commission1, Cast.Kim);
        await room.InTheirChat(Cast.Camille).Says("aide");

        await new QuickSheet(room.Camille, Candidates.Alix).IsSealed();
        await SheetCards.Comes(room, room.Teams.ChatWith(Cast.Dominique));
        await new QuickSheet(room.Camille, Candidates.Zoe).IsSealed();
        await SheetCards.Come(room, room.Teams.ChatWith(Cast.Dominique), 2);

        await SheetCards.Come(room, room.Teams.ChatWith(Cast.Camille), 2);
        Assert.Contains(Cast.Dominique.UserId, Assert.Single(room.Teams.Sent, IsOpening), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_personal_chat_that_Teams_no_longer_finds_is_opened_anew()
    {
        await using var room = await Room.OpenAsync();
        room.Teams.Join(room.Commission1, Cast.Kim);
        await room.InTheirChat(Cast.Camille).Says("aide");
        var chat = room.Teams.ChatWith(Cast.Camille);
        room.Teams.Troubles.Refuse(call => call.IsPost && call.IsTo(chat), ConnectorReply.Refused(404, "ConversationNotFound"));

        var back = room.Clock.WaitOf(TimeSpan.FromMinutes(1));
        await new QuickSheet(room.Camille, Candidates.Alix).IsSealed();
        await back;
        await room.Clock.Passes(TimeSpan.FromMinutes(1));

        await SheetCards.Comes(room, chat);
        Assert.Contains(room.Teams.Sent, body => IsOpening(body) && body.Contains(Cast.Camille.UserId, StringComparison.Ordinal));
    }

    private static bool IsOpening(string body) => body.Contains("\"isGroup\":false,\"bot\"", StringComparison.Ordinal);

    private static async Task<IReadOnlyList<string>> Kept(Room room) =>
        [.. (await Rows(room)).Select(row => $"{row.Key} {row.Version.Value}")];

    private static async Task<IReadOnlyList<string>> Bodies(Room room) =>
        [.. (await Rows(room)).Select(row => System.Text.Encoding.UTF8.GetString(row.Body.Span))];

    private static ValueTask<IReadOnlyList<Row>> Rows(Room room) =>
        room.Services.GetRequiredService<IRowStore>().ListAsync($"#conversations|{FakeTeams.TenantId}", "", default);
}
