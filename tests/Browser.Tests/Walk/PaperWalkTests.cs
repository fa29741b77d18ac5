using E4Bot.Browser.Tests.Chromium;
using E4Bot.Browser.Tests.Live;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace E4Bot.Browser.Tests.Walk;

/// <summary>The day after the network failed: one member enters the paper with their own phrases, is told what to read again, and the other compares.</summary>
public sealed class PaperWalkTests(ChromiumFixture chromium)
{
    private const string Phrase = "Démarche structurée, tests réalisés et documentés.";

    [Fact]
    public async Task What_stands_on_paper_is_entered_by_one_and_confirmed_by_the_other()
    {
        await using var program = await LiveProgram.StartAsync();
        var browser = await chromium.NewPageAsync(1500, 950);
        var room = await RoomPage.OpenAsync(browser, program.Address, ("camille", "commission-1"), ("dominique", "commission-1"));
        var (camille, dominique) = (room.Pane("Camille FICTIVE"), room.Pane("Dominique MODÈLE"));
        await camille.SayAsync("relier commission 1");
        await KeepsAsync(camille);

        await camille.SayAsync("évaluer Alix");
        var card = camille.Cards.Filter(new() { HasText = "Alix EXEMPLE" }).Last;
        await OpensFromPaperAsync(card);
        await Expect(card).ToContainTextAsync("Saisie différée d'après papier");
        for (var line = 1; line <= 7; line++)
        {
            await card.GetByRole(AriaRole.Radio, new() { Name = "Bonne maîtrise", Exact = true }).CheckAsync();
            await card.PressButtonAsync("Enregistrer et continuer");
            if (line < 7) await Expect(card).ToContainTextAsync($"{line + 1} / 7");
        }
        await WritesAsync(card);
        await Expect(card).ToContainTextAsync("À relire avant de viser");
        await Expect(card).ToContainTextAsync("Une comparaison avec d'autres personnes candidates");
        await card.TakeAsync("paper-reread");

        var other = dominique.Cards.Filter(new() { HasText = "Alix EXEMPLE" }).Last;
        await Expect(other).ToContainTextAsync("Relire et viser");
        await other.PressButtonAsync("Sommaire");
        await other.PressButtonAsync("0 visa sur 2 · Relire et viser");
        await Expect(other).ToContainTextAsync("À comparer avec la grille sur papier");
        await other.TakeAsync("paper-compare");
        await other.PressButtonAsync("La saisie est conforme au papier (Dominique MODÈLE)");
        await Expect(other).ToContainTextAsync("Dominique MODÈLE a confirmé que la saisie est conforme au papier.");
        await other.PressButtonAsync("Viser la fiche (Dominique MODÈLE)");
        await Expect(other).ToContainTextAsync("visé le");

        Assert.DoesNotContain("EXEMPLE", program.Log, StringComparison.Ordinal);
        await browser.Context.CloseAsync();
    }

    private static async Task KeepsAsync(PersonPane member)
    {
        await member.SayAsync("phrases");
        await member.Button("Afficher pour moi seul").ClickAsync();
        var phrases = member.Cards.Filter(new() { HasText = "Vos phrases" });
        await phrases.GetByLabel("Nouvelle phrase").FillAsync(Phrase);
        await phrases.PressButtonAsync("Garder cette phrase");
        await Expect(phrases).ToContainTextAsync("C'est gardé.");
        await phrases.TakeAsync("phrases");
    }

    private static async Task OpensFromPaperAsync(ILocator card)
    {
        await card.GetByLabel("J'ai vérifié l'identité").CheckAsync();
        await card.GetByLabel("Nous ouvrons l'évaluation sans contrôle").CheckAsync();
        await card.ChooseAsync("Le portfolio est-il accessible", "Oui");
        await card.ChooseAsync("Le tableau de synthèse est-il présent", "Oui");
        await card.GetByLabel("L'oral a déjà eu lieu sur papier").CheckAsync();
        await card.GetByLabel("Jour de l'oral").FillAsync(DateTime.UtcNow.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        await card.TakeAsync("paper-opening");
        await card.PressButtonAsync("Ouvrir l'évaluation");
    }

    /// <summary>From the observations to the visas, with a phrase put in by a press and a comparison that will be remarked on.</summary>
    private static async Task WritesAsync(ILocator card)
    {
        await Text(card, "Partie 1").FillAsync("Présentation claire.");
        await card.GetByLabel("Ajouter l'une de vos phrases").SelectOptionAsync(new SelectOptionValue { Label = Phrase });
        await card.TakeAsync("paper-observations");
        await card.PressButtonAsync("Ajouter à la partie 2");
        await Expect(Text(card, "Partie 2")).ToHaveValueAsync(Phrase);
        await Expect(Text(card, "Partie 1")).ToHaveValueAsync("Présentation claire.");
        await card.PressButtonAsync("Enregistrer et continuer");
        await card.ChooseAsync("L'environnement technologique", "Oui, conforme");
        await card.PressButtonAsync("Enregistrer la conformité");
        await Text(card, "Note proposée").FillAsync("13,25");
        await card.PressButtonAsync("Enregistrer la note");
        await card.PressButtonAsync("Étape suivante");
        await Text(card, "Appréciation sur").FillAsync("Plus à l'aise que les autres candidats.");
        await card.PressButtonAsync("Enregistrer et continuer");
    }

    private static ILocator Text(ILocator card, string label) => card.GetByRole(AriaRole.Textbox, new() { Name = label });
}
