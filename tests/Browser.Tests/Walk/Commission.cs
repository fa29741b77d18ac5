using E4Bot.Browser.Tests.Live;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace E4Bot.Browser.Tests.Walk;

/// <summary>The two members of commission 1 side by side in their channel, who ask for the card of Alix EXEMPLE.</summary>
internal sealed class Commission : IAsyncDisposable
{
    private Commission(LiveProgram program, IPage page) => (Program, Room) = (program, new RoomPage(page));

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
        var commission = new Commission(program, page);
        await program.KeepAsync(commission.BeginAsync(["camille", "dominique", .. onlookers]));
        return commission;
    }

    public async ValueTask DisposeAsync()
    {
        await Room.Page.Context.CloseAsync();
        await Program.DisposeAsync();
    }

    private async Task BeginAsync(string[] people)
    {
        await RoomPage.OpenAsync(Room.Page, Program.Address, [.. people.Select(person => (person, "commission-1"))]);
        await Camille.Pane.SayAsync("relier commission 1");
        await Expect(Camille.Pane.Text("est relié à la commission 1")).ToBeVisibleAsync();
        await Camille.Pane.SayAsync("évaluer Alix");
        await Camille.AtAsync("Ouvrir l'évaluation");
    }
}
