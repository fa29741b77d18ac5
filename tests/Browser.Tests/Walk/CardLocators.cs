using Microsoft.Playwright;

namespace E4Bot.Browser.Tests.Walk;

/// <summary>A card beside the walk, by the names that things have on it.</summary>
internal static class CardLocators
{
    private const int Tall = 6000;

    public static Task ChooseAsync(this ILocator card, string question, string answer) =>
        card.GetByRole(AriaRole.Radiogroup, new() { Name = question }).GetByLabel(answer, new() { Exact = true }).CheckAsync();

    public static Task PressButtonAsync(this ILocator card, string title) => card.GetByRole(AriaRole.Button, new() { Name = title, Exact = true }).ClickAsync();

    /// <summary>Only where pictures are asked for: the card alone, as wide as a pane and as wide as a phone.</summary>
    public static async Task TakeAsync(this ILocator card, string name)
    {
        if (Environment.GetEnvironmentVariable("E4BOT_PICTURES") is not { } folder) return;
        var (width, height) = (card.Page.ViewportSize!.Width, card.Page.ViewportSize.Height);
        foreach (var shown in new[] { width, 390 })
        {
            await card.Page.SetViewportSizeAsync(shown, Tall);
            await card.First.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}-{shown}.png") });
        }
        await card.Page.SetViewportSizeAsync(width, height);
    }
}
