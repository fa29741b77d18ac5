using E4Bot.Browser.Tests.Chromium;
using E4Bot.Browser.Tests.Live;
using static Microsoft.Playwright.Assertions;

namespace E4Bot.Browser.Tests.Walk;

/// <summary>A candidate's file as three people live it: found wanting by the pedagogical team, locked for the commission, put right, then heard.</summary>
public sealed class FileWalkTests(ChromiumFixture chromium)
{
    [Fact]
    public async Task A_file_is_checked_locks_the_evaluation_is_put_right_and_lets_it_open()
    {
        await using var program = await LiveProgram.StartAsync();
        var browser = await chromium.NewPageAsync(1500, 950);
        var room = await RoomPage.OpenAsync(browser, program.Address, ("noa", "pedagogie"), ("camille", "commission-1"));
        var (noa, camille) = (room.Pane("Noa DOSSIER", "Équipe pédagogique"), room.Pane("Camille FICTIVE"));
        await camille.SayAsync("relier commission 1");
        await noa.SayAsync("relier équipe pédagogique");
        await Expect(noa.Text("relié à l'équipe pédagogique")).ToBeVisibleAsync();

        await noa.SayAsync("conformité Alix");
        await noa.Button("Afficher pour moi seul").ClickAsync();
        var check = noa.Cards.Filter(new() { HasText = "Conformité du dossier" });
        await check.ChooseAsync("Dossier", "Déposé dans les délais");
        await check.ChooseAsync("Durée de stage", "10 semaines ou plus");
        await check.ChooseAsync("Attestations", "Attestations de stage ou certificat(s) de travail non présentes ou non signés par les personnes habilitées à cet effet");
        await check.TakeAsync("check");
        await check.PressButtonAsync("Enregistrer le contrôle");
        await Expect(check).ToContainTextAsync("dossier à régulariser au plus tard le");
        await check.TakeAsync("check-to-be-put-right");

        var notice = noa.Cards.Filter(new() { HasText = "Contrôle de conformité : notification 1" });
        await Expect(notice).ToContainTextAsync("Alix EXEMPLE, n° 02736100001");
        await notice.TakeAsync("notice");
        await notice.PressButtonAsync("Remise à la personne candidate");
        await Expect(noa.Text("Notification 1 remise à Alix EXEMPLE")).ToBeVisibleAsync();

        await camille.SayAsync("évaluer Alix");
        await Expect(camille.Text("Cette personne ne peut pas encore être entendue")).ToBeVisibleAsync();

        await check.PressButtonAsync("Dossier régularisé");
        await Expect(check).ToContainTextAsync("dossier régularisé");
        await Expect(check).ToContainTextAsync("remise à la personne candidate");
        await camille.SayAsync("évaluer Alix");
        var opening = camille.Cards.Filter(new() { HasText = "Ouvrir l'évaluation" });
        await Expect(opening).ToContainTextAsync("Conformité : dossier régularisé");
        await opening.TakeAsync("opening-put-right");
        await opening.GetByLabel("J'ai vérifié l'identité").CheckAsync();
        await opening.ChooseAsync("Le portfolio est-il accessible", "Oui");
        await opening.ChooseAsync("Le tableau de synthèse est-il présent", "Oui");
        await opening.PressButtonAsync("Ouvrir l'évaluation");
        await Expect(camille.Cards.Filter(new() { HasText = "1 / 7" })).ToBeVisibleAsync();

        Assert.DoesNotContain("EXEMPLE", program.Log, StringComparison.Ordinal);
        await browser.Context.CloseAsync();
    }
}
