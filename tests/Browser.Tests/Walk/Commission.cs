using E4Bot.Browser.Tests.Live;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace E4Bot.Browser.Tests.Walk;

/// <summary>The two members of commission 1 side by side in their channel, who ask for the card of Alix EXEMPLE.</summary>
internal sealed class Commission : IAsyncDisposable
{
    private Commission(LiveProgram program, RoomPage room) => (Program, Room) = (program, room);

    public LiveProgram Program { get; }

    public RoomPage Room { get; }

    public Member Camille => At("Camille FICTIVE");

    public Member Dominique => At("Dominique MODÈLE");

    /// <summary>Somebody else who looks at the channel.</summary>
    public Member At(string person) => new(Room.Pane(person));

    /// <param name="session">The session's file; the program's own choice when null.</param>
    /// <param name="onlookers">Who else has a pane in the channel.</param>
    public static async Task<Commission> SitAsync(IPage page, string? session = null, params string[] onlookers)
    {
        var program = await LiveProgram.StartAsync(session);
        string[] people = ["camille", "dominique", .. onlookers];
        var room = await RoomPage.OpenAsync(page, program.Address, [.. people.Select(person => (person, "commission-1"))]);
        var commission = new Commission(program, room);
        await commission.Camille.Pane.SayAsync("relier commission 1");
        await Expect(commission.Camille.Pane.Text("est relié à la commission 1")).ToBeVisibleAsync();
        await commission.Camille.Pane.SayAsync("évaluer Alix");
        await commission.Camille.AtAsync("Ouvrir l'évaluation");
        return commission;
    }

    public async ValueTask DisposeAsync()
    {
        await Room.Page.Context.CloseAsync();
        await Program.DisposeAsync();
    }
}
