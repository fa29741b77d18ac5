using E4Bot.Browser.Tests.Chromium;
using E4Bot.Browser.Tests.Live;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace E4Bot.Browser.Tests.Walk;

/// <summary>A portfolio as two people live it: the pedagogical team gives its address and has it visited, the commission reads what was seen and answers for itself.</summary>
public sealed class PortfolioWalkTests(ChromiumFixture chromium)
{
    /// <summary>Of this very machine: refused unvisited, whatever network the tests run on.</summary>
    private const string Address = "https://127.0.0.1/portfolio";

    private const string Seen = "adresse non visitée, car elle n'est pas sur Internet, mais sur un réseau privé";

    [Fact]
    public async Task An_address_is_given_visited_and_shown_beside_the_question()
    {
        await using var program = await LiveProgram.StartAsync();
        var browser = await chromium.NewPageAsync(1500, 950);
        var room = await RoomPage.OpenAsync(browser, program.Address, ("noa", "pedagogie"), ("camille", "commission-1"));
        var (noa, camille) = (room.Pane("Noa DOSSIER", "Équipe pédagogique"), room.Pane("Camille FICTIVE"));
        await camille.SayAsync("relier commission 1");
        await noa.SayAsync("portfolio Alix");
        await noa.Button("Afficher pour moi seul").ClickAsync();
        var portfolio = noa.Cards.Filter(new() { HasText = "Portfolio d'Alix" });
        await portfolio.TakeAsync("portfolio-unknown");
        await portfolio.GetByLabel("Adresse (URL) du portfolio").FillAsync("voir la clé USB");
        await portfolio.PressButtonAsync("Vérifier maintenant");
        await Expect(portfolio).ToContainTextAsync("Écrivez l'adresse d'une page web");
        await portfolio.GetByLabel("Adresse (URL) du portfolio").FillAsync(Address);
        await portfolio.PressButtonAsync("Vérifier maintenant");
        await Expect(portfolio).ToContainTextAsync(Seen);
        await portfolio.TakeAsync("portfolio-visited");

        await camille.SayAsync("évaluer Alix");
        var opening = camille.Cards.Filter(new() { HasText = "Ouvrir l'évaluation" });
        await Expect(opening).ToContainTextAsync(Seen);
        await Expect(opening.GetByRole(AriaRole.Radiogroup, new() { Name = "Le portfolio est-il accessible" }).GetByRole(AriaRole.Radio, new() { Checked = true })).ToHaveCountAsync(0);
        await opening.TakeAsync("opening-portfolio");

        Assert.DoesNotContain("127.0.0.1/portfolio", program.Log, StringComparison.Ordinal);
        await browser.Context.CloseAsync();
    }
}
