using E4Bot.Browser.Tests.Chromium;
using E4Bot.Browser.Tests.Live;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Delivery;
using E4Bot.Host.Kept;
using E4Bot.Host.Store;
using E4Bot.Host.Store.Sqlite;
using static Microsoft.Playwright.Assertions;

namespace E4Bot.Browser.Tests;

/// <summary>What has not reached Teams, as an administrator reads it on a screen of any size, and has it tried again.</summary>
public sealed class DeliveriesTests(ChromiumFixture chromium) : IDisposable
{
    private const string Centre = "Lycée Imaginaire";
    private static readonly DateTimeOffset Earlier = new(2026, 5, 18, 6, 0, 0, TimeSpan.Zero);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("e4bot-livraisons-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData(1280, 900)]
    [InlineData(360, 780)]
    public async Task What_is_refused_held_back_or_waiting_is_read_and_tried_again(int width, int height)
    {
        var browser = await chromium.NewPageAsync(width, height);
        await using (await LiveProgram.StartAsync(folder.FullName, [])) { }
        await AreUndelivered();
        await using var program = await LiveProgram.StartAsync(folder.FullName, []);
        var page = await RoomPage.OpenAsync(browser, program.Address, ("ali", "chat-ali"));
        var ali = page.Pane("Ali BUREAU", "Chat avec E4Bot");

        await ali.SayAsync("livraisons");

        await Expect(ali.Text("E4Bot n'est plus installé dans le canal de la commission 1")).ToBeVisibleAsync();
        await Expect(ali.Text("trop gros")).ToBeVisibleAsync();
        Assert.True(await page.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        if (Environment.GetEnvironmentVariable("E4BOT_PICTURES") is { } pictures)
            await ali.Cards.Last.ScreenshotAsync(new() { Path = Path.Combine(pictures, $"livraisons-{width}.png") });
        await ali.Button("Réessayer maintenant").ClickAsync();
        await Expect(ali.Text("maintenant.")).ToBeVisibleAsync();
        await page.Page.Context.CloseAsync();
    }

    /// <summary>Written between two runs of the program, as an outage leaves them.</summary>
    private async Task AreUndelivered()
    {
        using var store = SqliteRowStore.Open(Path.Combine(folder.FullName, "e4bot.db"));
        await Write(store, Of(DutyKind.PostSheet, "02736100001", 1) with { State = DutyState.Refused, Refusal = "MessageSizeTooBig", Version = 1 });
        await Write(store, Of(DutyKind.AnnounceTime, "02736100002", 1) with { State = DutyState.Refused, Refusal = "BotUninstalled", Part = OralPartNumber.One });
        await Write(store, Of(DutyKind.ShowCard, "27361020010", 2) with { Due = DateTimeOffset.UtcNow.AddHours(1), Attempts = 3 });
    }

    private static Duty Of(DutyKind kind, string number, int commission) => new()
    {
        Kind = kind,
        Candidate = new Candidate(
            CandidateNumber.Parse(number), "EXEMPLE", "Alix", Speciality.Sisr, ExamForm.Ccf, new CommissionKey(Centre, commission),
            new DateOnly(2027, 5, 18), new TimeOnly(8, 0), TakesOptionalExam: false, ExtraMinutes: 0, TrainingEnd: null),
        Due = Earlier,
        Since = Earlier,
    };

    private static async Task Write(SqliteRowStore store, Duty duty) => await store.CommitAsync(
        $"2027|{Centre}|{duty.Candidate!.Commission.Number}", [new RowChange.Put(DutyKeys.Of(duty), KeptJson.Write(duty))], TestContext.Current.CancellationToken);
}
