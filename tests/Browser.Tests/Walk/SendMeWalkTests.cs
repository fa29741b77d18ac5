using E4Bot.Browser.Tests.Chromium;
using E4Bot.Browser.Tests.Live;
using static Microsoft.Playwright.Assertions;

namespace E4Bot.Browser.Tests.Walk;

/// <summary>« M'envoyer » as a person lives it: asked for beside a link, accepted in their own chat, opened from there; and declined.</summary>
public sealed class SendMeWalkTests(ChromiumFixture chromium)
{
    [Fact]
    public async Task A_document_is_asked_for_accepted_and_opened_and_the_next_one_is_declined()
    {
        await using var program = await LiveProgram.StartAsync();
        var browser = await chromium.NewPageAsync(1500, 950);
        var room = await RoomPage.OpenAsync(browser, program.Address, ("noa", "pedagogie"), ("noa", "chat-noa"));
        var (team, chat) = (room.Pane("Noa DOSSIER", "Équipe pédagogique"), room.Pane("Noa DOSSIER", "Chat avec E4Bot"));
        await team.SayAsync("relier équipe pédagogique");
        await Expect(team.Text("relié à l'équipe pédagogique")).ToBeVisibleAsync();
        await team.SayAsync("conformité Alix");
        await team.Button("Afficher pour moi seul").ClickAsync();
        var check = team.Cards.Filter(new() { HasText = "Conformité du dossier" });
        await check.ChooseAsync("Dossier", "Déposé dans les délais");
        await check.ChooseAsync("Durée de stage", "10 semaines ou plus");
        await check.ChooseAsync("Attestations", "Attestations de stage ou certificat(s) de travail non présentes ou non signés par les personnes habilitées à cet effet");
        await check.PressButtonAsync("Enregistrer le contrôle");

        var notice = team.Cards.Filter(new() { HasText = "Contrôle de conformité : notification 1" });
        await notice.PressButtonAsync("M'envoyer");
        var consent = chat.Root.Locator(".consent");
        await Expect(consent).ToContainTextAsync("controle-de-conformite-02736100001-1.pdf");
        await Expect(consent).ToContainTextAsync("Acceptez pour recevoir ce document dans votre OneDrive.");
        await consent.TakeAsync("file-offered");
        await consent.PressButtonAsync("Accepter");

        await Expect(chat.Text("document envoyé dans votre OneDrive")).ToBeVisibleAsync();
        await Expect(consent).ToHaveCountAsync(0);
        var file = chat.Root.Locator("a.file");
        await Expect(file).ToContainTextAsync("controle-de-conformite-02736100001-1.pdf");
        var received = await browser.APIRequest.GetAsync((await file.GetAttributeAsync("href"))!);
        Assert.Equal("application/pdf", received.Headers["content-type"]);
        Assert.StartsWith("%PDF-", System.Text.Encoding.Latin1.GetString(await received.BodyAsync()), StringComparison.Ordinal);

        await notice.PressButtonAsync("M'envoyer");
        await consent.PressButtonAsync("Refuser");
        await Expect(chat.Text("vous avez refusé ce document")).ToBeVisibleAsync();
        await Expect(chat.Root.Locator("a.file")).ToHaveCountAsync(1);

        Assert.DoesNotContain("EXEMPLE", program.Log, StringComparison.Ordinal);
        Assert.DoesNotContain("/demo/files/", program.Log, StringComparison.Ordinal);
        await browser.Context.CloseAsync();
    }
}
