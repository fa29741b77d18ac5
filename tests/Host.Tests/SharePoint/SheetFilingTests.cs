using E4Bot.Host.Tests.Delivery;
using E4Bot.Host.Tests.Teams;

namespace E4Bot.Host.Tests.SharePoint;

/// <summary>A sealed sheet in its channel's folder: once, only where everybody may read it, and no longer than it holds.</summary>
public class SheetFilingTests
{
    private const string MayBeDouble = "peut faire double emploi";

    [Fact]
    public async Task It_stands_in_the_channel_s_own_drive_under_its_version_s_name_and_the_channel_is_shown_it()
    {
        await using var room = await FilingRoom.OpenAsync();

        await room.Sheet.GetsItsLastVisa();
        var shown = OneDrive.DriveRoom.Attachment(await room.IsShown())!;

        Assert.Equal(
        [
            $"GET /v1.0/teams/{FakeGraph.Group}/channels/{room.Teams.Commission1.Id}/filesFolder",
            $"PUT /v1.0/drives/{FakeGraph.Drive}/items/{FakeGraph.Folder}:/{FilingRoom.Name}:/content?@microsoft.graph.conflictBehavior=replace",
            $"GET /v1.0/drives/{FakeGraph.Drive}/items/{FilingRoom.Name}?$select=id,name,eTag,webDavUrl,webUrl",
        ], room.Graph.Calls);
        Assert.Equal((FilingRoom.Name, $"https://etablissement.sharepoint.com/canal/{FilingRoom.Name}", "1150d938-0000-4000-8000-000000000001", "pdf"),
            (shown["name"]!.GetValue<string>(), shown["contentUrl"]!.GetValue<string>(), shown["content"]!["uniqueId"]!.GetValue<string>(), shown["content"]!["fileType"]!.GetValue<string>()));
        Assert.StartsWith("%PDF-", System.Text.Encoding.Latin1.GetString(room.Graph.Files[FilingRoom.Name]), StringComparison.Ordinal);
        Assert.DoesNotContain("Alix", (await room.IsShown()).Now.Json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unless_it_is_enabled_nothing_is_filed()
    {
        await using var room = await FilingRoom.OpenAsync(isEnabled: false);

        await room.Sheet.GetsItsLastVisa();

        await SheetCards.Comes(room.Teams, room.Teams.Commission1);
        await Lane.MovesOn(room.Teams);
        Assert.Empty(room.Graph.Calls);
    }

    [Fact]
    public async Task Where_the_card_was_withheld_nothing_is_filed()
    {
        await using var room = await FilingRoom.OpenAsync();
        room.Teams.Teams.Join(room.Teams.Commission1, Cast.Kim);

        await room.Sheet.GetsItsLastVisa();

        await SheetCards.Comes(room.Teams, room.Teams.Teams.ChatWith(Cast.Dominique));
        await Lane.MovesOn(room.Teams);
        Assert.Empty(room.Graph.Calls);
    }

    [Fact]
    public async Task With_an_outsider_who_came_after_the_card_nothing_is_filed()
    {
        await using var room = await FilingRoom.OpenAsync();
        room.Teams.Teams.Troubles.On(SheetCards.Is, () => room.Teams.Teams.Join(room.Teams.Commission1, Cast.Kim), afterwards: true);

        await room.Sheet.GetsItsLastVisa();

        await room.Teams.Logs.Tells("A sheet of version 1 was not filed in its channel's folder");
        Assert.Empty(room.Graph.Calls);
    }

    [Theory]
    [InlineData("GET", 429, 60, 60)]
    [InlineData("PUT", 503, null, 2)]
    [InlineData("PUT", 423, null, 2)]
    [InlineData("GET", 404, null, 60)]
    public async Task What_is_not_to_be_had_now_is_tried_again(string method, int status, int? retryAfter, int seconds)
    {
        await using var room = await FilingRoom.OpenAsync();
        room.Graph.Refuses(method, status, retryAfter);
        var back = room.Teams.Clock.WaitOf(TimeSpan.FromSeconds(seconds));
        await room.Sheet.GetsItsLastVisa();
        await back;

        await room.Teams.Clock.Passes(TimeSpan.FromSeconds(seconds));

        await room.IsShown();
        Assert.Single(room.Graph.Files);
        Assert.Single(room.Shown);
    }

    [Fact]
    public async Task Without_the_right_it_is_refused_and_the_administrator_reads_which_one_to_grant()
    {
        await using var room = await FilingRoom.OpenAsync();
        room.Graph.Refuses("GET", 403);

        await room.Sheet.GetsItsLastVisa();
        await room.Teams.Logs.Tells("FileSheet", "SharePointForbidden");

        Assert.Contains("accorder à l'application le droit « write » sur le site de ce canal (Sites.Selected)", await Followed.Words(room.Teams, Cast.Ali), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_team_that_is_not_known_yet_it_waits_until_somebody_writes_there()
    {
        await using var room = await FilingRoom.OpenAsync(isTeamKnown: false);
        await room.Sheet.GetsItsLastVisa();
        await room.Teams.Logs.Tells("FileSheet", "TeamGroupUnknown");

        await room.SaysItsTeam();

        await room.IsShown();
        Assert.Single(room.Graph.Files);
    }

    [Fact]
    public async Task A_file_s_card_that_Teams_does_not_take_gives_way_to_a_link()
    {
        await using var room = await FilingRoom.OpenAsync();
        room.Teams.Teams.Troubles.Refuse(FilingRoom.IsFile, ConnectorReply.Refused(400, "BadSyntax"));

        await room.Sheet.GetsItsLastVisa();

        var link = await room.Teams.Teams.Message(room.Teams.Commission1, m => m.Now.Words.Contains("dossier du canal", StringComparison.Ordinal));
        Assert.Equal($"https://etablissement.sharepoint.com/canal/{FilingRoom.Name}?web=1", link.Now.Card!.Link.AbsoluteUri);
    }

    [Fact]
    public async Task Once_reopened_it_is_taken_out_and_its_message_says_so_and_the_next_version_comes()
    {
        await using var room = await FilingRoom.OpenAsync();
        await room.Sheet.GetsItsLastVisa();
        var shown = await room.IsShown();
        await Lane.MovesOn(room.Teams);
        await room.Teams.Camille.Turns(Candidates.Alix);

        await room.Sheet.IsReopenedBy(room.Teams.Maud);

        await room.Teams.Teams.Message(room.Teams.Commission1, m => m.Id == shown.Id && m.Now.Text?.Contains("son fichier a été retiré du dossier du canal", StringComparison.Ordinal) == true);
        Assert.Empty(room.Graph.Files);
        await room.Sheet.GetsItsLastVisa();
        await room.IsShown();
        Assert.Equal(["fiche-02736100001-v2.pdf"], room.Graph.Files.Keys);
    }

    [Fact]
    public async Task The_program_that_dies_before_the_channel_is_shown_it_uploads_nothing_again_and_says_that_it_may_be_a_double()
    {
        await using var room = await FilingRoom.OpenAsync();
        var held = room.Teams.Teams.Troubles.Hold(FilingRoom.IsFile, done: true);
        await room.Sheet.GetsItsLastVisa();
        await held.Reached.Task;

        await room.Teams.RestartAsync(() => held.Released.SetResult(ConnectorReply.Broken));

        await room.Teams.Teams.Until(() => room.Shown.Count == 2 ? "both" : null);
        Assert.Equal(1, room.Graph.Count("PUT"));
        Assert.Equal([false, true], room.Shown.Select(m => m.Now.Text!.Contains(MayBeDouble, StringComparison.Ordinal)));
    }
}
