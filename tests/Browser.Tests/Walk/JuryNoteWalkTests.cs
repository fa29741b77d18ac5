using E4Bot.Browser.Tests.Chromium;
using E4Bot.Browser.Tests.Npm;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace E4Bot.Browser.Tests.Walk;

/// <summary>The president decides a note on a phone, and the commission reads it in its channel.</summary>
public sealed class JuryNoteWalkTests(ChromiumFixture chromium)
{
    private const string Reason = "Barème aligné sur celui des autres commissions : l'adresse était joignable depuis le centre.";

    [Theory]
    [InlineData(390, 844, ColorScheme.Light)]
    [InlineData(1280, 900, ColorScheme.Dark)]
    public async Task The_note_is_decided_with_its_reason_and_stands_beside_the_commissions(int width, int height, ColorScheme scheme)
    {
        await using var commission = await Commission.SitAsync(await chromium.NewPageAsync(1500, 950));
        await new Story(commission).TellAsync();
        var page = await chromium.NewPageAsync(width, height, scheme);
        var maud = (await RoomPage.OpenAsync(page, commission.Program.Address, ("maud", "chat-maud"))).Pane("Maud EXEMPLE", "Chat avec E4Bot");

        await maud.SayAsync("arrêter la note de Alix à 13");
        await Expect(maud.Text(Story.Sum)).ToBeVisibleAsync();
        await Expect(maud.Field("Note arrêtée, sur 20 (nombre entier)")).ToHaveValueAsync("13");
        await maud.Field("Motif, qui reste au registre").FillAsync(Reason);
        Assert.Empty(await Axe.SeriousAsync(page));
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        await maud.Cards.Last.TakeAsync($"note-du-jury-{width}");
        await maud.Button("Arrêter la note").ClickAsync();
        await Expect(maud.Text("La note est arrêtée")).ToBeVisibleAsync();

        var told = commission.Room.Pane("Camille FICTIVE").Cards.Filter(new() { HasText = "Note arrêtée par le jury" }).Last;
        await Expect(told).ToContainTextAsync("4 → 13 / 20");
        await Expect(told).ToContainTextAsync(Reason);
        await told.TakeAsync($"note-du-jury-annoncee-{width}");
        await maud.SayAsync("décisions");
        await Expect(maud.Text("1 décision.")).ToBeVisibleAsync();
        Assert.Empty(await Axe.SeriousAsync(page));
        await maud.Cards.Last.TakeAsync($"decisions-{width}");
        await page.Context.CloseAsync();
    }
}
