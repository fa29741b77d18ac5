using System.Text.RegularExpressions;
using E4Bot.Browser.Tests.Chromium;
using E4Bot.Browser.Tests.Live;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Notes;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Rehearsal;
using E4Bot.Host.Kept;
using E4Bot.Host.Sessions;
using E4Bot.Host.Store;
using E4Bot.Host.Store.Sqlite;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace E4Bot.Browser.Tests.Walk;

/// <summary>The last file of the rehearsal on a screen of any size: read, scored, and compared with what two other commissions gave.</summary>
public sealed partial class RehearsalWalkTests(ChromiumFixture chromium) : IDisposable
{
    private static readonly string[] Levels = ["Bonne maîtrise", "Maîtrise partielle", "Bonne maîtrise", "Maîtrise partielle", "Maîtrise partielle", "Non maîtrisé", "Non évaluable"];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("e4bot-repetition-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData(1280, 900)]
    [InlineData(390, 844)]
    public async Task A_file_is_scored_line_by_line_and_the_comparison_follows(int width, int height)
    {
        var browser = await chromium.NewPageAsync(width, height);
        await using (await LiveProgram.StartAsync(folder.FullName, [])) { }
        await AreScored();
        await using var program = await LiveProgram.StartAsync(folder.FullName, []);
        var page = await RoomPage.OpenAsync(browser, program.Address, ("camille", "chat-camille"));
        var camille = page.Pane("Camille FICTIVE", "Chat avec E4Bot");

        await camille.SayAsync("répétition");
        var card = Of(camille);
        await Expect(card).ToContainTextAsync("Dossier A, SISR : à noter");
        await card.TakeAsync($"rehearsal-list-on-{width}");
        await card.PressButtonAsync("Lire et noter « Dossier A »");
        await Expect(card).ToContainTextAsync("(fictif)");
        await card.PressButtonAsync("Enregistrer la notation");
        await Expect(card).ToContainTextAsync("Choisissez l'un des cinq niveaux.");
        await card.TakeAsync($"rehearsal-missing-on-{width}");
        await AnswersAsync(card);
        await card.TakeAsync($"rehearsal-file-on-{width}");
        Assert.True(await page.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        await card.PressButtonAsync("Enregistrer la notation");

        await Expect(card).ToContainTextAsync("C'est enregistré.");
        await Expect(card).ToContainTextAsync("Même niveau que les autres");
        await Expect(card).ToContainTextAsync("Aucune note n'est modifiée");
        await card.TakeAsync($"rehearsal-compared-on-{width}");
        Assert.DoesNotContain("8,75", program.Log, StringComparison.Ordinal);
        await page.Page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_president_reads_every_commission()
    {
        var browser = await chromium.NewPageAsync(390, 844);
        await using (await LiveProgram.StartAsync(folder.FullName, [])) { }
        await AreScored();
        await using var program = await LiveProgram.StartAsync(folder.FullName, []);
        var maud = (await RoomPage.OpenAsync(browser, program.Address, ("maud", "chat-maud"))).Pane("Maud EXEMPLE", "Chat avec E4Bot");

        await maud.SayAsync("répétition");
        var card = Of(maud);
        await Expect(card).ToContainTextAsync("2 commissions sur 3 ont noté tous les dossiers ; 1 pas encore.");
        await card.TakeAsync("rehearsal-jury");
        await card.PressButtonAsync("Comparer sur tous les dossiers");
        await Expect(card).ToContainTextAsync("Commission 3, Lycée Imaginaire");
        await Expect(card).ToContainTextAsync("2 dossiers notés sur 3.");
        await card.TakeAsync("rehearsal-comparison");
        await browser.Context.CloseAsync();
    }

    /// <summary>The card of the rehearsal, whatever it shows; a greeting may come after it.</summary>
    private static ILocator Of(PersonPane person) => person.Cards.Filter(new() { HasTextRegex = Rehearsal() });

    [GeneratedRegex("Répétition|fictif")]
    private static partial Regex Rehearsal();

    private static async Task AnswersAsync(ILocator card)
    {
        for (var line = 1; line <= Levels.Length; line++) await card.ChooseAsync($"{line} / 7", Levels[line - 1]);
        await card.GetByRole(AriaRole.Textbox, new() { Name = "Note proposée" }).FillAsync("8,75");
    }

    /// <summary>Commissions 2 and 3 have scored everything; commission 1 all but the first file.</summary>
    private async Task AreScored()
    {
        using var store = SqliteRowStore.Open(Path.Combine(folder.FullName, "e4bot.db"));
        var material = RehearsalFiles.Read(Path.Combine(AppContext.BaseDirectory, "Sessions", "rehearsal-bts-sio.json"));
        var session = SessionFile.Read(Path.Combine(AppContext.BaseDirectory, "Sessions", "session-2027.json"));
        foreach (var (index, file) in material.Files.Index())
            foreach (var commission in new[] { 1, 2, 3 }.Where(number => number > 1 || index > 0))
            {
                var scoring = Scored(session.Grid, file, commission, index);
                await store.CommitAsync(Keys.Rehearsal(session), [new RowChange.Put(Keys.Scoring(file.Key, scoring.Commission), KeptJson.Write(scoring))], TestContext.Current.CancellationToken);
            }
    }

    private static FileScoring Scored(Grid grid, RehearsalFile file, int commission, int index) => new(
        file.Key,
        new CommissionKey("Lycée Imaginaire", commission),
        [.. grid.Lines.Select((line, at) => new RetainedLevel(line.Id, at == 3 && index == 1 ? MasteryLevel.NotAssessable : (MasteryLevel)(2 + ((at + index + commission) % 3) / 2 + index % 2)))],
        new ProposedNote(9m + 3 * (index % 2) + commission / 4m),
        $"personne-{commission}",
        "Alix EXEMPLE",
        new DateTimeOffset(2027, 5, 3, 8, 0, 0, TimeSpan.Zero),
        Revision: commission == 3 ? 2 : 1);
}
