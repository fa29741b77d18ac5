using System.Text.Json.Nodes;
using E4Bot.Host.Delivery;
using E4Bot.Host.Kept;
using E4Bot.Host.Store;
using E4Bot.Host.Tests.Teams;
using Microsoft.Extensions.DependencyInjection;
using Found = E4Bot.Domain.Tests.Scripting.SampleFile;

namespace E4Bot.Host.Tests.Conformity;

/// <summary>« relier équipe pédagogique »: to the team of one centre. The last channel that is tied is the team's.</summary>
public class TeamTyingTests
{
    [Fact]
    public async Task One_of_the_team_ties_it_to_their_own_centre()
    {
        await using var room = await Room.OpenAsync();
        await room.InvitesAsync(TeamRoom.Pia);
        var theirs = room.Teams.Channel("lointain", Cast.Pia);

        Assert.Equal("Ce canal est relié à l'équipe pédagogique (Lycée Imaginaire).", (await room.Noa.Asks("relier équipe pédagogique", room.Channel())).Text);
        Assert.Equal("Ce canal est relié à l'équipe pédagogique (Lycée Lointain).", (await room.InTheirChat(Cast.Pia).Asks("relier équipe pédagogique", theirs)).Text);
        Assert.StartsWith("Aucun centre que vous puissiez relier", (await room.Noa.Asks("relier équipe pédagogique Lycée Lointain", room.Channel())).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_administration_names_the_centre_where_there_are_several_or_presses_it()
    {
        await using var room = await Room.OpenAsync();
        await room.InvitesAsync(TeamRoom.Pia);
        var (team, ali) = (room.Channel(), new Participant(room, Cast.Ali, room.Channel()));

        var asked = await ali.Asks("relier équipe pédagogique");
        Assert.StartsWith("Quel centre ?", Screen.Plain(asked.Words), StringComparison.Ordinal);
        ali.Turns(room.Teams.Messages(team)[^1]);
        Assert.Equal("Ce canal est relié à l'équipe pédagogique (Lycée Lointain).", (await ali.Presses("Lycée Lointain")).Sentence);
        Assert.Equal("Ce canal est relié à l'équipe pédagogique (Lycée Imaginaire).", (await ali.Asks("relier équipe pédagogique LYCEE IMAGINAIRE")).Text);
        Assert.Equal("Ce canal est relié à l'équipe pédagogique (Lycée Lointain).", (await ali.Asks("relier équipe pédagogique lointain")).Text);
        Assert.StartsWith("Aucun centre que vous puissiez relier", (await ali.Asks("relier équipe pédagogique Nulle Part")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_last_that_is_tied_is_the_teams()
    {
        await using var room = await Room.OpenAsync();
        var (first, second) = (room.Channel(), room.Teams.Channel("autre", Cast.Noa));
        await room.Noa.Asks("relier équipe pédagogique", first);
        room.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(
            "Ce canal est relié à l'équipe pédagogique (Lycée Imaginaire). Les notifications de ce centre arrivent désormais ici, et non plus dans le canal relié auparavant.",
            (await room.Noa.Asks("relier équipe pédagogique", second)).Text);
        await new CheckedFile(room, Candidates.Alix).IsChecked(Found.Late);

        await NoticeCards.Comes(room, second);
        Assert.Empty(NoticeCards.In(room, first));
    }

    [Fact]
    public async Task What_an_older_program_tied_counts_where_there_is_one_centre_only()
    {
        await using var room = await Room.OpenAsync();
        var team = room.Channel();
        await room.Noa.Asks("relier équipe pédagogique", team);
        var store = room.Services.GetRequiredService<IRowStore>();
        var partition = Keys.Places(Domain.Tests.Scripting.SessionFiles.Of2027);
        var row = (await store.FindAsync(partition, team.Id, TestContext.Current.CancellationToken))!;
        var older = JsonNode.Parse(row.Body.Span)!.AsObject();
        Assert.True(older.Remove("centre") && older.Remove("tiedAt"));
        await store.CommitAsync(partition, [new RowChange.Replace(row.Key, row.Version, System.Text.Encoding.UTF8.GetBytes(older.ToJsonString()))], TestContext.Current.CancellationToken);

        await new CheckedFile(room, Candidates.Alix).IsChecked(Found.Late);
        await NoticeCards.Comes(room, team);
        await room.InvitesAsync(TeamRoom.Pia);
        await new CheckedFile(room, Candidates.Zoe).IsChecked(Found.Late);

        await room.Logs.Tells("A PostNotice waits, for no channel is tied");
        Assert.Single(NoticeCards.In(room, team));
    }

    [Fact]
    public async Task Another_centres_team_does_not_take_it()
    {
        await using var room = await Room.OpenAsync();
        await room.InvitesAsync(TeamRoom.Pia);
        var team = room.Channel(Cast.Pia);
        await room.Noa.Asks("relier équipe pédagogique", team);

        Assert.StartsWith("Ce canal est déjà relié à l'équipe pédagogique (Lycée Imaginaire)", (await room.InTheirChat(Cast.Pia).Asks("relier équipe pédagogique", team)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_that_dies_right_after_a_tie_takes_up_what_waited_a_little_later()
    {
        await using var room = await Room.OpenAsync();
        var (team, places) = (room.Channel(), room.Services.GetRequiredService<Places>());
        await new CheckedFile(room, Candidates.Alix).IsChecked(Found.Late);
        await room.Logs.Tells("A PostNotice waits, for no channel is tied");
        var where = (await places.FindAsync(room.Commission1.Id, TestContext.Current.CancellationToken))!.Where with { ConversationId = team.Id };
        var (meanwhile, waits) = (TimeSpan.FromMinutes(5), room.Clock.WaitOf(TimeSpan.FromMinutes(5)));

        await room.Services.GetRequiredService<TeamTied>().AnnounceAsync(where, TestContext.Current.CancellationToken);
        await places.TieAsync(new Place(PlaceKind.PedagogicalTeam, null, where, "Lycée Imaginaire", room.Clock.GetUtcNow()), _ => false, TestContext.Current.CancellationToken);
        await waits;
        Assert.Empty(NoticeCards.In(room, team));
        await room.Clock.Passes(meanwhile);

        await NoticeCards.Comes(room, team);
    }

    [Fact]
    public async Task In_a_personal_chat_there_is_nothing_to_tie()
    {
        await using var room = await Room.OpenAsync();

        Assert.StartsWith("Écrivez cette commande dans le canal", (await room.InTheirChat(Cast.Noa).Asks("relier équipe pédagogique")).Text, StringComparison.Ordinal);
    }
}
