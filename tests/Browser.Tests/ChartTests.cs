using E4Bot.Browser.Tests.Chromium;
using E4Bot.Browser.Tests.Echo;
using E4Bot.Browser.Tests.Npm;
using E4Bot.Cards.Charts;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace E4Bot.Browser.Tests;

/// <summary>A renderer that knows none of Teams' charts shows the picture behind one.</summary>
public sealed class ChartTests(ChromiumFixture chromium)
{
    [Theory]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    [InlineData(320, ColorScheme.Light)]
    public async Task The_picture_of_a_chart_is_shown_on_a_phone_with_every_figure_in_words(int width, ColorScheme scheme)
    {
        await using var room = await EchoRoom.StartAsync();
        var page = await chromium.NewPageAsync(width, 844, scheme);
        var camille = (await RoomPage.OpenAsync(page, room.Address)).Pane("Camille FICTIVE");

        await camille.SayAsync("graphique");

        var picture = camille.Cards.GetByRole(AriaRole.Img, new() { Name = ChartText.Of(EchoChart.Chart), Exact = true });
        await Expect(picture).ToBeVisibleAsync();
        await Expect(picture).ToHaveJSPropertyAsync("naturalWidth", 540);
        Assert.True(await picture.EvaluateAsync<bool>("shown => shown.width >= innerWidth * 0.6 && Math.abs(shown.height / shown.width - shown.naturalHeight / shown.naturalWidth) < 0.01"));
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        Assert.Empty(await Axe.SeriousAsync(page));
        if (Environment.GetEnvironmentVariable("E4BOT_PICTURES") is { } pictures)
            await page.ScreenshotAsync(new() { Path = Path.Combine(pictures, $"graphique-{width}-{scheme}.png") });
        await page.Context.CloseAsync();
    }
}
