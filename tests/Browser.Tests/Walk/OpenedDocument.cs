using E4Bot.Browser.Tests.Npm;
using Microsoft.Playwright;

namespace E4Bot.Browser.Tests.Walk;

/// <summary>A document's web page in the tab that its link opened, for the person of the pane in which it was pressed.</summary>
/// <param name="name">What a fault of it is reported under, and what its pictures are called.</param>
internal sealed class OpenedDocument(string name, IPage tab)
{
    /// <summary>What is wider than the place it has: the page than its screen, or a table than the page.</summary>
    private const string Cut = "[document.documentElement, ...document.querySelectorAll('.table')].filter(place => place.scrollWidth > place.clientWidth).map(place => place.className || 'page')";

    private static readonly string? Pictures = Environment.GetEnvironmentVariable("E4BOT_PICTURES");

    /// <summary>Presses the link, and waits until its page is there.</summary>
    public static async Task<OpenedDocument> OpenAsync(string name, ILocator link)
    {
        var tab = await link.Page.Context.RunAndWaitForPageAsync(() => link.ClickAsync());
        await tab.WaitForURLAsync("**/page?*");
        await Assertions.Expect(tab.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        return new OpenedDocument(name, tab);
    }

    /// <summary>All that axe finds on a screen so wide in these colours, and what would have to be scrolled sideways there; a line each.</summary>
    public async Task<IReadOnlyList<string>> FaultsAsync(int width, ColorScheme scheme)
    {
        var shown = $"{name}-{width}-{scheme}".ToLowerInvariant();
        await tab.SetViewportSizeAsync(width, 800);
        await tab.EmulateMediaAsync(new() { ColorScheme = scheme });
        if (Pictures is not null) await tab.ScreenshotAsync(new() { Path = Path.Combine(Pictures, $"document-{shown}.png"), FullPage = true });
        var cut = await tab.EvaluateAsync<string[]>(Cut);
        return [.. (await Axe.AllAsync(tab)).Select(fault => $"{shown}: {fault}"), .. cut.Select(place => $"{shown}: the {place} is wider than its place")];
    }
}
