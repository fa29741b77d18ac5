using E4Bot.Browser.Tests.Chromium;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace E4Bot.Browser.Tests.Walk;

/// <summary>The documents as web pages, opened by the cards' own links: nothing that axe would find fault with, by day and by night, on a telephone and at a desk.</summary>
public sealed class DocumentPageTests(ChromiumFixture chromium)
{
    private static readonly (int Width, ColorScheme Scheme)[] Screens =
        [(360, ColorScheme.Light), (360, ColorScheme.Dark), (1280, ColorScheme.Light), (1280, ColorScheme.Dark)];

    [Fact]
    public async Task Sheet_grid_notice_and_bordereau_have_no_fault_of_any_impact_and_never_scroll_sideways()
    {
        await using var commission = await Commission.SitAsync(await chromium.NewPageAsync());
        await new Story(commission).TellAsync();
        var browser = await chromium.NewPageAsync(1500, 950);
        var room = await RoomPage.OpenAsync(browser, commission.Program.Address, ("maud", "chat-maud"), ("noa", "chat-noa"));
        var president = room.Pane("Maud EXEMPLE", "Chat avec E4Bot");
        OpenedDocument[] documents =
        [
            await OpenAsync("sheet", president, "fiche Alix", "Fiche d'appréciation, version 1"),
            await OpenAsync("grid", president, "grille Alix", "Grille d'aide à l'évaluation, version 1"),
            await OpenAsync("bordereau", president, "bordereau", "Bordereau récapitulatif", "Lire le bordereau à l'écran"),
            await NoticeAsync(room.Pane("Noa DOSSIER", "Chat avec E4Bot")),
        ];

        var faults = new List<string>();
        foreach (var document in documents)
            foreach (var (width, scheme) in Screens)
                faults.AddRange(await document.FaultsAsync(width, scheme));

        Assert.Empty(faults);
        await browser.Context.CloseAsync();
    }

    private static async Task<OpenedDocument> OpenAsync(string name, PersonPane pane, string command, string heading, string link = "Lire à l'écran")
    {
        await pane.SayAsync(command);
        return await OpenedDocument.OpenAsync(name, LinkOf(pane.Cards.Filter(new() { HasText = heading }).Last, link));
    }

    private static async Task<OpenedDocument> NoticeAsync(PersonPane team)
    {
        await team.SayAsync("conformité Zoé");
        var check = team.Cards.Filter(new() { HasText = "Conformité du dossier" });
        await check.ChooseAsync("Dossier", "Déposé dans les délais");
        await check.ChooseAsync("Durée de stage", "10 semaines ou plus");
        await check.ChooseAsync("Attestations", "Attestations de stage ou certificat(s) de travail non présentes ou non signés par les personnes habilitées à cet effet");
        await check.PressButtonAsync("Enregistrer le contrôle");
        await Expect(check).ToContainTextAsync("dossier à régulariser au plus tard le");
        await check.PressButtonAsync("Ouvrir la notification");
        return await OpenedDocument.OpenAsync("notice", LinkOf(team.Cards.Filter(new() { HasText = "Contrôle de conformité : notification 1" }).Last, "Lire à l'écran"));
    }

    private static ILocator LinkOf(ILocator card, string title) => card.GetByRole(AriaRole.Link, new() { Name = title, Exact = true });
}
