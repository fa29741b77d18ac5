using System.Text.Json.Nodes;
using E4Bot.Host.Tests.Delivery;
using E4Bot.Host.Tests.Teams;

namespace E4Bot.Host.Tests.SharePoint;

/// <summary>A room whose sheets are filed by Graph in the folder of commission 1's channel.</summary>
internal sealed class FilingRoom : IAsyncDisposable
{
    public const string Name = "fiche-02736100001-v1.pdf";

    private FilingRoom(Room teams, FakeGraph graph) => (Teams, Graph, Sheet) = (teams, graph, new QuickSheet(teams.Camille, Candidates.Alix));

    public Room Teams { get; }

    public FakeGraph Graph { get; }

    public QuickSheet Sheet { get; }

    /// <summary>The sheet has all visas but the last.</summary>
    public static async Task<FilingRoom> OpenAsync(bool isTeamKnown = true, bool isEnabled = true)
    {
        var graph = await FakeGraph.StartAsync();
        var room = new FilingRoom(await Room.OpenAsync(("SharePoint:Enabled", isEnabled ? "true" : "false"), ("SharePoint:GraphUrl", graph.Url)), graph);
        if (isTeamKnown) await room.SaysItsTeam();
        await room.Sheet.AwaitsItsLastVisa();
        return room;
    }

    /// <summary>Somebody writes in the channel, and Teams says of which team it is.</summary>
    public async Task SaysItsTeam()
    {
        var activity = Writing.Message(Teams.Teams, Cast.Camille, Teams.Commission1, "aide");
        activity["channelData"]!["team"] = new JsonObject { ["id"] = "19:equipe@thread.tacv2", ["aadGroupId"] = FakeGraph.Group };
        activity["channelData"]!["channel"] = new JsonObject { ["id"] = Teams.Commission1.Id, ["type"] = "private" };
        await Teams.Camille.Delivers(activity);
    }

    public Task<TeamsMessage> IsShown() => Teams.Teams.Message(Teams.Commission1, IsFile);

    public IReadOnlyList<TeamsMessage> Shown => [.. Teams.Teams.Messages(Teams.Commission1).Where(IsFile)];

    public static bool IsFile(TeamsMessage message) => message.Now.Json.Contains("card.file.info", StringComparison.Ordinal);

    public static bool IsFile(ConnectorCall call) => call.IsPost && call.Body.Contains("card.file.info", StringComparison.Ordinal);

    public async ValueTask DisposeAsync()
    {
        await Teams.DisposeAsync();
        await Graph.DisposeAsync();
    }
}
