using E4Bot.Browser.Tests.Chromium;
using E4Bot.Browser.Tests.Live;
using E4Bot.Browser.Tests.Npm;
using E4Bot.Domain.Registry;
using E4Bot.Host.Files.Synthesis.Model;
using E4Bot.Host.Sessions;
using E4Bot.Host.Tests.Synthesis.Model;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace E4Bot.Browser.Tests;

/// <summary>A candidate's tableau de synthèse, attached as the pedagogical team does it and read on a screen of any size.</summary>
public sealed class SynthesisTests(ChromiumFixture chromium)
{
    private static readonly Candidate Alix = new(
        CandidateNumber.Parse("02736100001"), "EXEMPLE", "Alix", Speciality.Sisr, ExamForm.Ccf, new CommissionKey("Lycée Imaginaire", 1),
        new DateOnly(2027, 5, 18), new TimeOnly(8, 0), TakesOptionalExam: false, ExtraMinutes: 0, TrainingEnd: null);

    [Theory]
    [InlineData(1280, 900, ColorScheme.Light)]
    [InlineData(360, 780, ColorScheme.Dark)]
    public async Task A_file_without_a_word_is_answered_with_what_it_leaves_open(int width, int height, ColorScheme scheme)
    {
        var browser = await chromium.NewPageAsync(width, height, scheme);
        await using var program = await LiveProgram.StartAsync();
        var page = (await RoomPage.OpenAsync(browser, program.Address, ("noa", "chat-noa"))).Page;
        var noa = new RoomPage(page).Pane("Noa DOSSIER", "Chat avec E4Bot");

        await noa.Root.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "tableau.xlsx", MimeType = SynthesisModel.ContentType, Buffer = Filled() });
        await noa.Button("Envoyer").ClickAsync();

        await Expect(noa.Text("Aucune réalisation ne mobilise")).ToBeVisibleAsync();
        await Expect(noa.Text("Refonte du site")).ToBeHiddenAsync();
        await noa.Root.GetByRole(AriaRole.Button, new() { Name = "Voir les réalisations (2)" }).ClickAsync();
        await Expect(noa.Text("Refonte du site")).ToBeVisibleAsync();
        Assert.Empty(await Axe.SeriousAsync(page));
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        if (Environment.GetEnvironmentVariable("E4BOT_PICTURES") is { } pictures)
            await noa.Cards.Last.ScreenshotAsync(new() { Path = Path.Combine(pictures, $"synthese-{width}.png") });
        await page.Context.CloseAsync();
    }

    private static byte[] Filled()
    {
        var session = SessionFile.Read(Path.Combine(AppContext.BaseDirectory, "Sessions", "session-2027.json"));
        return FilledModel.With(
            SynthesisModel.Write(session, Alix, "Lycée Imaginaire"),
            ("A9", "Gestion du parc"), ("B9", "15/10/2024 au 26/11/2024"), ("C9", "X"), ("D9", "X"),
            ("A20", "Refonte du site"), ("B20", "31/04/2025"), ("F20", "X"));
    }
}
