using E4Bot.Domain.Passages;
using E4Bot.Host.Tests.Store;
using E4Bot.Host.Tests.Teams;

namespace E4Bot.Host.Tests.SignIn;

/// <summary>Teams is asked whether it still knows somebody as the import does, and the store before anything is shown.</summary>
public sealed class LiveCheckTests
{
    private static readonly Uri Sheet = new("/fiches/02736100001/1", UriKind.Relative);

    [Fact]
    public async Task Whose_address_is_another_by_now_is_shown_nothing()
    {
        await using var room = await OpeningTests.Sealed();
        await room.InTheirChat(Cast.Camille).Asks("aide");
        var chat = room.Teams.ChatWith(Cast.Camille);
        room.Teams.Leave(chat, Cast.Camille);
        room.Teams.Join(chat, Cast.Camille with { Mail = "camille.autrement@exemple.test" });

        using var refused = await OpeningTests.Opened(room, Cast.Camille, Sheet);

        Assert.Equal(403, (int)refused.StatusCode);
        Assert.Contains("Teams ne donne plus à votre compte l'adresse", await refused.Text(), StringComparison.Ordinal);
        Assert.Equal(AccessOutcome.NoLongerKnown, Assert.Single(await OpeningTests.Refusals(room)).Outcome);
    }

    [Fact]
    public async Task While_teams_does_not_answer_nothing_is_shown_and_a_yes_is_believed_for_a_quarter_of_an_hour()
    {
        await using var room = await OpeningTests.Sealed();
        room.Teams.Troubles.Refuse(call => call.IsRosterRead, new ConnectorReply(500, ""));
        using var refused = await OpeningTests.Opened(room, Cast.Camille, Sheet);
        Assert.Equal((503, true), ((int)refused.StatusCode, refused.Headers.CacheControl!.NoStore));
        Assert.Contains("Teams n'a pas confirmé votre compte : réessayez", await refused.Text(), StringComparison.Ordinal);

        Assert.Equal(200, await OpeningTests.StatusOf(room, Cast.Camille, Sheet));
        room.Teams.Troubles.Refuse(call => call.IsRosterRead, new ConnectorReply(500, ""));
        Assert.Equal(200, await OpeningTests.StatusOf(room, Cast.Camille, Sheet));
        await room.Clock.Passes(TimeSpan.FromMinutes(15));
        Assert.Equal(503, await OpeningTests.StatusOf(room, Cast.Camille, Sheet));
    }

    [Fact]
    public async Task Who_left_the_channel_and_has_no_chat_with_the_bot_is_shown_nothing()
    {
        await using var room = await OpeningTests.Sealed();
        room.Teams.Leave(room.Commission1, Cast.Dominique);

        Assert.Equal(403, await OpeningTests.StatusOf(room, Cast.Dominique, Sheet));
    }

    [Fact]
    public async Task What_cannot_be_written_down_is_not_shown()
    {
        await using var room = await OpeningTests.Sealed();
        Assert.Equal(200, await OpeningTests.StatusOf(room, Cast.Camille, Sheet));
        await room.Clock.Passes(TimeSpan.FromMinutes(1));
        var file = Path.Combine(room.Folder, "e4bot.db");
        OtherProgram.Ask(file, "CREATE TRIGGER closed BEFORE INSERT ON rows BEGIN SELECT RAISE(ABORT, 'closed'); END");

        using var refused = await OpeningTests.Opened(room, Cast.Camille, Sheet);

        Assert.Equal(503, (int)refused.StatusCode);
        Assert.Contains("réessayez dans un instant", await refused.Text(), StringComparison.Ordinal);
        OtherProgram.Ask(file, "DROP TRIGGER closed");
    }
}
