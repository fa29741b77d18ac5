using E4Bot.Browser.Tests.Chromium;
using E4Bot.Browser.Tests.Live;
using E4Bot.Browser.Tests.Npm;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace E4Bot.Browser.Tests.Walk;

/// <summary>The president asks about notes on a phone: a sentence, figures, a picture of them with its text, and what was understood.</summary>
public sealed class QuestionWalkTests(ChromiumFixture chromium)
{
    [Theory]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task Answers_are_read_at_a_glance_and_lead_on_by_a_press(int width, ColorScheme scheme)
    {
        await using var program = await LiveProgram.StartAsync(null);
        var page = await chromium.NewPageAsync(width, 900, scheme);
        var room = await RoomPage.OpenAsync(page, program.Address, ("maud", "chat-maud"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Noter la session (fictif)" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "21 candidats notés (fictif)" })).ToBeVisibleAsync();
        var maud = room.Pane("Maud EXEMPLE", "Chat avec E4Bot");

        var means = await AskAsync(maud, "moyenne par commission ?", "Moyenne de 3 commissions, avant pénalités");
        await Expect(means.GetByRole(AriaRole.Img)).ToHaveAttributeAsync("alt", new System.Text.RegularExpressions.Regex(@"Commission 1\s: .*Commission 2\s: .*Commission 3\s: "));
        await means.TakeAsync($"question-means-{width}");
        var histogram = await AskAsync(maud, "histogramme", "21 notes, de");
        await histogram.TakeAsync($"question-histogram-{width}");
        var levels = await AskAsync(maud, "niveaux par compétence", "Niveaux retenus sur 7 lignes");
        await levels.TakeAsync($"question-levels-{width}");
        var two = await AskAsync(maud, "compare la 1 et la 2", "Commission 1 :");
        await two.TakeAsync($"question-comparison-{width}");
        var agenda = await AskAsync(maud, "ordre du jour", "Ordre du jour");
        await agenda.TakeAsync($"question-agenda-{width}");

        Assert.Empty(await Axe.SeriousAsync(page));
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        await maud.Button("Écarts").First.ClickAsync();
        await Expect(maud.Text("Aucun écart ne peut être calculé")).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    private static async Task<ILocator> AskAsync(PersonPane maud, string question, string begins)
    {
        await maud.SayAsync(question);
        var card = maud.Cards.Filter(new() { HasText = begins }).Last;
        await Expect(card).ToContainTextAsync("Aucune note n'est modifiée.");
        return card;
    }
}
