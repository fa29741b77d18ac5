using System.Text.Json;
using Microsoft.Playwright;

namespace E4Bot.Browser.Tests.Npm;

/// <summary>The accessibility checker axe-core, run in the page.</summary>
internal static class Axe
{
    /// <summary>What axe finds serious or critical, a line each: rule, count, and the first elements.</summary>
    public static async Task<IReadOnlyList<string>> SeriousAsync(IPage page) => [.. (await FindAsync(page)).Where(IsSerious).Select(Describe)];

    /// <summary>All that axe finds, minor as well, its advice on good practice included; a line each.</summary>
    public static async Task<IReadOnlyList<string>> AllAsync(IPage page) => [.. (await FindAsync(page)).Select(Describe)];

    private static async Task<IEnumerable<JsonElement>> FindAsync(IPage page)
    {
        await page.EvaluateAsync(await File.ReadAllTextAsync(NodeModules.PathTo("axe-core", "axe.min.js")));
        return (await page.EvaluateAsync<JsonElement>("async () => (await axe.run({ resultTypes: ['violations'] })).violations")).EnumerateArray();
    }

    private static bool IsSerious(JsonElement violation) => violation.GetProperty("impact").GetString() is "serious" or "critical";

    private static string Describe(JsonElement violation)
    {
        var nodes = violation.GetProperty("nodes").EnumerateArray().ToArray();
        var where = string.Join(" | ", nodes.Take(3).Select(node => node.GetProperty("html").GetString()));
        return $"{violation.GetProperty("id").GetString()} ×{nodes.Length}: {where}";
    }
}
