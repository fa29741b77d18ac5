using System.Net.Http.Json;
using System.Text.Json.Nodes;
using E4Bot.Browser.Tests.Chromium;
using E4Bot.Browser.Tests.Echo;
using E4Bot.Browser.Tests.Live;
using static Microsoft.Playwright.Assertions;

namespace E4Bot.Browser.Tests;

/// <summary>Every commission of the made-up session can be played in the room.</summary>
public sealed class CommissionChannelTests(ChromiumFixture chromium)
{
    private static readonly string Imported = Path.Combine(AppContext.BaseDirectory, "Demo", "Session", "Personnes.csv");

    [Fact]
    public async Task Every_commission_of_the_import_has_a_channel_in_which_its_two_members_stand()
    {
        await using var room = await EchoRoom.StartAsync();
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false });

        var drawn = await http.GetFromJsonAsync<JsonObject>(new Uri(room.Address, "demo/api/room"), TestContext.Current.CancellationToken);

        var names = drawn!["people"]!.AsArray().ToDictionary(p => Text(p, "key"), p => Text(p, "name"));
        var channels = drawn["places"]!.AsArray().ToDictionary(p => Text(p, "key"), p => p!["members"]!.AsArray().Select(m => names[m!.GetValue<string>()]).ToArray());
        Assert.All(Commissions(), commission => Assert.Subset(channels[$"commission-{commission.Number}"].ToHashSet(), commission.Members));
    }

    [Theory]
    [InlineData(1280, 900)]
    [InlineData(360, 780)]
    public async Task Third_commission_ties_its_channel_and_opens_its_first_candidate_on_a_screen_of_any_size(int width, int height)
    {
        var browser = await chromium.NewPageAsync(width, height);
        await using var program = await LiveProgram.StartAsync();
        var page = await RoomPage.OpenAsync(browser, program.Address, ("robin", "commission-3"), ("charlie", "commission-3"));
        var (robin, charlie) = (page.Pane("Robin CHIMÈRE", "Commission 3"), page.Pane("Charlie ILLUSION", "Commission 3"));

        await robin.Button("Relier ce canal à la commission 3").ClickAsync();
        await Expect(charlie.Text("est relié à la commission 3")).ToBeVisibleAsync();
        await robin.SayAsync("évaluer 02736100017");

        await Expect(robin.Cards.GetByText("Robin CHIMÈRE siège en qualité de")).ToBeVisibleAsync();
        await Expect(charlie.Cards.GetByText("Charlie ILLUSION siège en qualité de")).ToBeVisibleAsync();
        Assert.True(await page.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        if (Environment.GetEnvironmentVariable("E4BOT_PICTURES") is { } folder)
            await page.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"commission-3-{width}.png") });
        await page.Page.Context.CloseAsync();
    }

    private static IEnumerable<(string Number, HashSet<string> Members)> Commissions() =>
        from line in File.ReadLines(Imported).Skip(1)
        let cells = line.Split(';')
        where cells[3] == "membre"
        group $"{cells[2]} {cells[1]}" by cells[5] into commission
        select (commission.Key, commission.ToHashSet());

    private static string Text(JsonNode? node, string name) => node![name]!.GetValue<string>();
}
