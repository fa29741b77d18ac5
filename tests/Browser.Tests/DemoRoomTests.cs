using System.Text.Json.Nodes;
using E4Bot.Browser.Tests.Chromium;
using E4Bot.Browser.Tests.Echo;
using E4Bot.Browser.Tests.Npm;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace E4Bot.Browser.Tests;

/// <summary>The demonstration room alone, with an echo for a bot.</summary>
public sealed class DemoRoomTests(ChromiumFixture chromium)
{
    [Fact]
    public async Task Message_in_a_channel_reaches_the_bot_with_its_mention_and_its_thread()
    {
        await using var room = await EchoRoom.StartAsync();
        var page = await RoomPage.OpenAsync(await chromium.NewPageAsync(), room.Address);

        await page.Pane("Camille FICTIVE").SayAsync("bonjour");

        await Expect(page.Pane("Dominique MODÈLE").Text("Reçu : bonjour")).ToBeVisibleAsync();
        var heard = room.Bot.HeardOf("message").Single();
        Assert.Equal("<at>E4Bot</at> bonjour", heard["text"]!.GetValue<string>());
        Assert.Equal($"19:demo-commission-1@thread.tacv2;messageid={heard["id"]!.GetValue<string>()}", heard["conversation"]!["id"]!.GetValue<string>());
        Assert.Contains(heard["entities"]!.AsArray(), entity => entity!["type"]!.GetValue<string>() == "mention");
    }

    [Fact]
    public async Task Message_without_mention_is_shown_and_the_bot_does_not_get_it()
    {
        await using var room = await EchoRoom.StartAsync();
        var page = await RoomPage.OpenAsync(await chromium.NewPageAsync(), room.Address);
        var camille = page.Pane("Camille FICTIVE");

        await camille.Button("@E4Bot").ClickAsync();
        await camille.SayAsync("entre nous");

        await Expect(page.Pane("Dominique MODÈLE").Text("entre nous")).ToBeVisibleAsync();
        await Expect(camille.Text("Le bot n’est pas mentionné : il n’a pas reçu ce message.")).ToBeVisibleAsync();
        Assert.Empty(room.Bot.HeardOf("message"));
    }

    [Fact]
    public async Task Card_with_a_refresh_shows_each_member_their_own_and_the_guest_only_the_common_one()
    {
        await using var room = await EchoRoom.StartAsync();
        var page = await RoomPage.OpenAsync(await chromium.NewPageAsync(), room.Address);
        await page.Pane("Camille FICTIVE").Root.GetByRole(AriaRole.Switch).CheckAsync();
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "+ Ajouter une personne" }).ClickAsync();
        await page.Page.GetByLabel("Personne").Last.SelectOptionAsync("Kim CURIEUX");
        await page.Page.GetByLabel("Lieu").Last.SelectOptionAsync("Commission 1");

        await page.Pane("Camille FICTIVE").SayAsync("carte");

        await Expect(page.Pane("Camille FICTIVE").Text("À vous, Camille FICTIVE")).ToBeVisibleAsync();
        await Expect(page.Pane("Dominique MODÈLE").Text("À vous, Dominique MODÈLE")).ToBeVisibleAsync();
        await Expect(page.Pane("Kim CURIEUX").Cards.GetByText("Évaluation en cours")).ToBeVisibleAsync();
        await Expect(page.Pane("Kim CURIEUX").Text("Une évaluation est en cours")).ToBeVisibleAsync();
        await Expect(page.Pane("Kim CURIEUX").Text("À vous")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Button_of_a_card_sends_what_was_entered_and_replaces_the_card_for_its_person_alone()
    {
        await using var room = await EchoRoom.StartAsync();
        var page = await RoomPage.OpenAsync(await chromium.NewPageAsync(), room.Address);
        var (camille, dominique) = (page.Pane("Camille FICTIVE"), page.Pane("Dominique MODÈLE"));
        await camille.SayAsync("carte");

        await camille.Button("Valider").ClickAsync();
        await Expect(camille.Text("Écrivez un mot.")).ToBeVisibleAsync();
        Assert.DoesNotContain(room.Bot.HeardOf("invoke"), IsManual);

        await camille.Field("Votre mot").FillAsync("clarté");
        await camille.Cards.GetByLabel("Bonne maîtrise").CheckAsync();
        await camille.Button("Valider").ClickAsync();

        await Expect(dominique.Text("Mots : 1")).ToBeVisibleAsync();
        await Expect(dominique.Text("À vous, Dominique MODÈLE")).ToBeVisibleAsync();
        var pressed = room.Bot.HeardOf("invoke").Single(IsManual);
        Assert.Equal("clarté", pressed["value"]!["action"]!["data"]!["word"]!.GetValue<string>());
        Assert.Equal("Bonne maîtrise", pressed["value"]!["action"]!["data"]!["level"]!.GetValue<string>());
    }

    [Fact]
    public async Task Card_replaced_by_a_press_gives_the_focus_to_its_new_heading_and_says_so()
    {
        await using var room = await EchoRoom.StartAsync();
        var page = await RoomPage.OpenAsync(await chromium.NewPageAsync(), room.Address);
        var camille = page.Pane("Camille FICTIVE");
        await camille.SayAsync("carte");

        await camille.Button("Suivant").ClickAsync();

        await Expect(camille.Root.GetByRole(AriaRole.Heading, new() { Name = "C’est gardé" })).ToBeFocusedAsync();
        await Expect(page.Page.Locator("[aria-live=polite]")).ToHaveTextAsync("Carte mise à jour : C’est gardé");
    }

    [Fact]
    public async Task What_was_entered_and_not_sent_survives_the_refresh_that_another_member_causes()
    {
        await using var room = await EchoRoom.StartAsync();
        var page = await RoomPage.OpenAsync(await chromium.NewPageAsync(), room.Address);
        var (camille, dominique) = (page.Pane("Camille FICTIVE"), page.Pane("Dominique MODÈLE"));
        await camille.SayAsync("carte");
        await dominique.Field("Votre mot").FillAsync("encore en train d’écrire");
        await dominique.Cards.GetByLabel("Maîtrise partielle").CheckAsync();

        await camille.Field("Votre mot").FillAsync("fini");
        await camille.Button("Valider").ClickAsync();

        await Expect(dominique.Text("Mots : 1")).ToBeVisibleAsync();
        await Expect(dominique.Field("Votre mot")).ToHaveValueAsync("encore en train d’écrire");
        await Expect(dominique.Cards.GetByLabel("Maîtrise partielle")).ToBeCheckedAsync();
    }

    [Fact]
    public async Task Answer_that_is_a_sentence_or_an_error_is_told_and_the_card_stays()
    {
        await using var room = await EchoRoom.StartAsync();
        var page = await RoomPage.OpenAsync(await chromium.NewPageAsync(), room.Address);
        var camille = page.Pane("Camille FICTIVE");
        await camille.SayAsync("carte");

        await camille.Button("Dire").ClickAsync();
        await Expect(camille.Text("C’est noté.")).ToBeVisibleAsync();
        await camille.Button("Échouer").ClickAsync();
        await Expect(camille.Text("Cette étape est close. Actualisez la carte.")).ToBeVisibleAsync();

        await Expect(camille.Text("À vous, Camille FICTIVE")).ToBeVisibleAsync();
        await Expect(camille.Button("Échouer")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Reload_keeps_what_was_said_and_each_persons_own_card()
    {
        await using var room = await EchoRoom.StartAsync();
        var page = await RoomPage.OpenAsync(await chromium.NewPageAsync(), room.Address);
        await page.Pane("Camille FICTIVE").SayAsync("carte");
        await Expect(page.Pane("Camille FICTIVE").Text("À vous, Camille FICTIVE")).ToBeVisibleAsync();

        await page.Page.ReloadAsync();

        await Expect(page.Pane("Camille FICTIVE").Text("À vous, Camille FICTIVE")).ToBeVisibleAsync();
        await Expect(page.Pane("Dominique MODÈLE").Text("À vous, Dominique MODÈLE")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task File_attached_in_a_personal_chat_can_be_downloaded_by_the_bot()
    {
        await using var room = await EchoRoom.StartAsync();
        var page = await RoomPage.OpenAsync(await chromium.NewPageAsync(), room.Address, ("ali", "chat-ali"));
        var ali = page.Pane("Ali BUREAU", "Chat avec E4Bot");

        await ali.Root.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "été.csv", MimeType = "text/csv", Buffer = new byte[1234] });
        await ali.SayAsync("importer");

        await Expect(ali.Text("Fichier de 1234 octets")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task File_that_the_bot_offers_is_handed_over_once_accepted()
    {
        await using var room = await EchoRoom.StartAsync();
        var page = await RoomPage.OpenAsync(await chromium.NewPageAsync(), room.Address, ("ali", "chat-ali"));
        var ali = page.Pane("Ali BUREAU", "Chat avec E4Bot");
        await ali.SayAsync("fichier");

        await ali.Button("Accepter").ClickAsync();

        var link = ali.Root.GetByRole(AriaRole.Link, new() { Name = "fiche.pdf" });
        await Expect(link).ToBeVisibleAsync();
        var response = await page.Page.APIRequest.GetAsync((await link.GetAttributeAsync("href"))!);
        Assert.Equal("application/pdf", response.Headers["content-type"]);
        Assert.Equal(EchoFile.Bytes, await response.BodyAsync());
    }

    [Fact]
    public async Task Proposed_answer_is_said_by_the_person_who_presses_it()
    {
        await using var room = await EchoRoom.StartAsync();
        var page = await RoomPage.OpenAsync(await chromium.NewPageAsync(), room.Address, ("ali", "chat-ali"));
        var ali = page.Pane("Ali BUREAU", "Chat avec E4Bot");
        await ali.SayAsync("bonjour");

        await ali.Button("Que sais-tu faire ?").ClickAsync();

        await Expect(ali.Text("Reçu : que sais-tu faire")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Markup_that_someone_writes_stays_text()
    {
        await using var room = await EchoRoom.StartAsync();
        var page = await RoomPage.OpenAsync(await chromium.NewPageAsync(), room.Address, ("kim", "chat-kim"));

        await page.Pane("Kim CURIEUX", "Chat avec E4Bot").SayAsync("<img src=x onerror=\"document.title='pris'\"> [ici](javascript:alert(1))");

        await Expect(page.Page.GetByText("Reçu").First).ToBeVisibleAsync();
        await Expect(page.Page.Locator("img")).ToHaveCountAsync(0);
        await Expect(page.Page.Locator("a[href^=javascript]")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData(1280, 900, ColorScheme.Light)]
    [InlineData(1280, 900, ColorScheme.Dark)]
    [InlineData(360, 780, ColorScheme.Light)]
    public async Task Page_has_no_serious_accessibility_fault_and_fits_its_width(int width, int height, ColorScheme scheme)
    {
        await using var room = await EchoRoom.StartAsync();
        var page = await RoomPage.OpenAsync(await chromium.NewPageAsync(width, height, scheme), room.Address, ("camille", "commission-1"), ("ali", "chat-ali"));
        await page.Pane("Ali BUREAU", "Chat avec E4Bot").SayAsync("aide");
        await page.Pane("Camille FICTIVE").SayAsync("carte");
        await page.Pane("Camille FICTIVE").Button("Valider").ClickAsync();
        await Expect(page.Pane("Camille FICTIVE").Text("Écrivez un mot.")).ToBeVisibleAsync();

        Assert.Empty(await Axe.SeriousAsync(page.Page));
        Assert.True(await page.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
    }

    private static bool IsManual(JsonObject invoke) => invoke["value"]!["trigger"]!.GetValue<string>() == "manual";
}
