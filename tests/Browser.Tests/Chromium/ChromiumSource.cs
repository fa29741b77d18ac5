using System.Runtime.InteropServices;

namespace E4Bot.Browser.Tests.Chromium;

/// <summary>Where a Chromium comes from: the one that E4BOT_CHROMIUM names, the system's, or the one that npm carries.</summary>
internal abstract record ChromiumSource
{
    private ChromiumSource()
    {
    }

    /// <param name="Environment">What the program needs to find its own libraries and fonts.</param>
    internal sealed record Found(string Executable, IReadOnlyDictionary<string, string> Environment) : ChromiumSource;

    internal sealed record Missing(string Reason) : ChromiumSource;

    private static readonly Dictionary<string, string> Nothing = [];

    private static readonly string[] Usual =
    [
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe", @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ];

    public static async Task<ChromiumSource> FindAsync()
    {
        if (Environment.GetEnvironmentVariable("E4BOT_CHROMIUM") is { Length: > 0 } named)
            return File.Exists(named) ? new Found(named, Nothing) : new Missing($"E4BOT_CHROMIUM names {named}, and there is no such file.");
        if (Array.Find(Usual, File.Exists) is { } usual) return new Found(usual, Nothing);
        if (!PackedChromium.IsRestored || !OperatingSystem.IsLinux() || RuntimeInformation.OSArchitecture != Architecture.X64)
            return new Missing("No Chromium: install one (Debian: apt install chromium), name it in E4BOT_CHROMIUM, or install Node 20 and build again.");
        return await PackedChromium.UnpackAsync();
    }
}
