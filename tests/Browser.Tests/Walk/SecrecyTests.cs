using E4Bot.Browser.Tests.Chromium;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace E4Bot.Browser.Tests.Walk;

/// <summary>What each person sees, finds again, and never sees.</summary>
public sealed class SecrecyTests(ChromiumFixture chromium)
{
    [Fact]
    public async Task Reload_in_the_middle_gives_each_member_their_own_step_again()
    {
        await using var commission = await Commission.SitAsync(await chromium.NewPageAsync());
        var (camille, dominique) = (commission.Camille, commission.Dominique);
        await new Story(commission).OpenAsync();
        await camille.GiveLevelAsync(1, "Bonne maîtrise", Story.Comment);
        await camille.GiveLevelAsync(2, "Maîtrise partielle");
        await camille.AtAsync("3 / 7");
        await dominique.GiveLevelAsync(1, "Excellente maîtrise");
        await dominique.AtAsync("2 / 7");

        await commission.Room.Page.ReloadAsync();

        await camille.AtAsync("3 / 7");
        await dominique.AtAsync("2 / 7");
        await camille.PressAsync("Retour");
        await camille.AtAsync("2 / 7");
        await camille.PressAsync("Retour");
        await camille.AtAsync("1 / 7");
        await Expect(camille.Choice("Niveau de maîtrise", "Bonne maîtrise")).ToBeCheckedAsync();
        await Expect(camille.Field("Commentaire privé")).ToHaveValueAsync(Story.Comment);
    }

    [Fact]
    public async Task Level_of_the_other_member_shows_only_once_ones_own_is_given()
    {
        await using var commission = await Commission.SitAsync(await chromium.NewPageAsync());
        var dominique = commission.Dominique;
        await new Story(commission).OpenAsync();
        await commission.Camille.GiveLevelAsync(1, "Maîtrise partielle", Story.Comment);
        await commission.Camille.AtAsync("2 / 7");

        await dominique.PressAsync("Étape suivante");
        await dominique.AtAsync("2 / 7");
        await dominique.PressAsync("Retour");
        await dominique.AtAsync("1 / 7");
        await dominique.SeesNoAsync("Camille FICTIVE");
        await Expect(dominique.Choice("Niveau de maîtrise", "Maîtrise partielle")).Not.ToBeCheckedAsync();

        await dominique.GiveLevelAsync(1, "Bonne maîtrise");
        await dominique.AtAsync("2 / 7");
        await dominique.PressAsync("Retour");
        await dominique.AtAsync("1 / 7");
        await dominique.SeesAsync("Camille FICTIVE : Maîtrise partielle");
        await dominique.SeesNoAsync(Story.Comment);
    }

    [Fact]
    public async Task President_in_the_channel_sees_that_an_evaluation_is_under_way_and_no_more()
    {
        await using var commission = await Commission.SitAsync(await chromium.NewPageAsync(), onlookers: "maud");
        var maud = commission.At("Maud EXEMPLE");
        await maud.SeesAsync("Étape : à ouvrir");
        await new Story(commission).OpenAsync();
        await commission.Camille.GiveLevelAsync(1, "Maîtrise partielle", Story.Comment);
        await commission.Camille.AtAsync("2 / 7");

        await maud.SeesAsync("Étape : grille en cours");
        await maud.PressAsync("Afficher mon étape");

        await Expect(maud.Pane.Root.Locator("[aria-busy=true]")).ToHaveCountAsync(0);
        await maud.SeesAsync("Étape : grille en cours");
        await maud.SeesNoAsync("aîtris");
        await maud.SeesNoAsync(Story.Comment);
    }

    [Fact]
    public async Task Outsider_let_into_the_channel_sees_no_note_and_nobody_else_does_there()
    {
        await using var commission = await Commission.SitAsync(await chromium.NewPageAsync(), onlookers: "maud");
        await commission.Camille.Pane.Root.GetByRole(AriaRole.Switch).CheckAsync();
        await commission.Room.Page.GetByLabel("Personne").Last.SelectOptionAsync("Kim CURIEUX");
        await commission.Room.Page.GetByLabel("Lieu").Last.SelectOptionAsync("Commission 1");
        var kim = commission.At("Kim CURIEUX");
        await kim.SeesAsync("Étape : à ouvrir");

        await new Story(commission).TellAsync();

        await kim.SeesAsync("Étape : fiche scellée (version 1)");
        foreach (var reader in (Member[])[kim, commission.Camille])
            await Expect(reader.SheetCard).ToContainTextAsync("La note n'est pas affichée ici, car Kim CURIEUX n'est ni de la commission");
        Assert.Equal("Vous n'avez pas accès à ce document", await OpenedSheet.RefusedAsync(commission.Room.Page, OpenedSheet.ButtonOf(kim)));
        foreach (var secret in (string[])["/ 20", "13,25", "aîtris", Story.Comment, Story.Observation1, Story.Appreciation])
            await Expect(kim.Pane.Root).Not.ToContainTextAsync(secret);
        await ReceivesTheNoteInPrivateAsync(commission);
    }

    private static async Task ReceivesTheNoteInPrivateAsync(Commission commission)
    {
        await commission.Camille.Pane.Root.GetByLabel("Lieu").SelectOptionAsync("Chat avec E4Bot");
        var chat = new Member(commission.Room.Pane("Camille FICTIVE", "Chat avec E4Bot"));
        await Expect(chat.SheetCard).ToContainTextAsync("Note finale : 4 / 20");
    }
}
