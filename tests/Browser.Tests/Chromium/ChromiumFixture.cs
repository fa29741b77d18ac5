using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(E4Bot.Browser.Tests.Chromium.ChromiumFixture))]

namespace E4Bot.Browser.Tests.Chromium;

/// <summary>
/// One Chromium for all browser tests. Where none can be had, each test is skipped with the reason; a machine that says CI=true fails instead.
/// </summary>
public sealed class ChromiumFixture : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private string? _missing;

    public async ValueTask InitializeAsync()
    {
        // Only for what would never come: a busy machine is slow, and slow is not wrong.
        Assertions.SetDefaultExpectTimeout(60_000);
        switch (await ChromiumSource.FindAsync())
        {
            case ChromiumSource.Missing missing:
                _missing = missing.Reason;
                break;
            case ChromiumSource.Found found:
                _playwright = await Playwright.CreateAsync();
                _browser = await _playwright.Chromium.LaunchAsync(OptionsFor(found));
                break;
        }
    }

    /// <summary>Opens a page in a context of its own: no cookie and no memory of another test.</summary>
    public async Task<IPage> NewPageAsync(int width = 1280, int height = 900, ColorScheme scheme = ColorScheme.Light)
    {
        if (_browser is null && Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail(_missing!);
        if (_browser is null) Assert.Skip(_missing!);
        var context = await _browser.NewContextAsync(new()
        {
            ViewportSize = new ViewportSize { Width = width, Height = height },
            ColorScheme = scheme,
            Locale = "fr-FR",
            TimezoneId = "Europe/Paris",
            ReducedMotion = ReducedMotion.Reduce,
        });
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    /// <summary>No sandbox: containers and root have none, and the pages shown are our own.</summary>
    private static BrowserTypeLaunchOptions OptionsFor(ChromiumSource.Found found)
    {
        var environment = new Dictionary<string, string>(found.Environment) { ["LANG"] = "fr_FR.UTF-8" };
        foreach (var name in (string[])["HOME", "PATH", "TMPDIR"])
        {
            if (Environment.GetEnvironmentVariable(name) is { } value) environment.TryAdd(name, value);
        }

        return new() { ExecutablePath = found.Executable, Headless = true, Args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"], Env = environment };
    }
}
