namespace E4Bot.Host.Composition;

/// <summary>
/// The settings of a command line. Its reader passes over in silence what it cannot read, and takes any key: here a word that is no setting, a key without
/// a value and a key that nothing reads give a sentence each.
/// </summary>
public static class CommandLineKeys
{
    /// <summary>What ASP.NET Core, its host and OpenTelemetry read. Of our own sections, each key is looked at with those of files and environment.</summary>
    private static readonly HashSet<string> Single = new(StringComparer.OrdinalIgnoreCase)
    {
        "applicationName", "contentRoot", "environment", "shutdownTimeoutSeconds", "urls", "http_ports", "https_ports", "preferHostingUrls", "webRoot", "AllowedHosts",
        "captureStartupErrors", "detailedErrors", "hostingStartupAssemblies", "hostingStartupExcludeAssemblies", "preventHostingStartup", "suppressStatusMessages",
    };

    private static readonly string[] Families = ["Bot:", "Links:", "Portfolio:", "Session:", "SharePoint:", "SignIn:", "Storage:", "Kestrel:", "Logging:", "OTEL_"];

    public static IEnumerable<string> Problems(IReadOnlyList<string> settings)
    {
        for (var at = 0; at < settings.Count; at++)
        {
            var word = settings[at];
            var (key, hasValue) = Parts(word);
            var valueFollows = !hasValue && at + 1 < settings.Count && Parts(settings[at + 1]).Key.Length == 0;
            if (key.Length == 0) yield return $"« {word} » is no setting: write --key value. A command comes before all settings.";
            else if (!IsRead(key) && !SetsNothing(word)) yield return $"--{key} is read by nothing: look for its name in docs/settings.md.";
            else if (!hasValue && !valueFollows) yield return $"--{key} has no value: write --{key} value.";
            if (key.Length > 0 && valueFollows) at++;
        }
    }

    /// <summary>« --key=value », or « --key » with its value behind it.</summary>
    private static (string Key, bool HasValue) Parts(string word)
    {
        if (!word.StartsWith("--", StringComparison.Ordinal)) return ("", false);
        var equals = word.IndexOf('=', StringComparison.Ordinal);
        return equals < 0 ? (word[2..], false) : (word[2..equals], true);
    }

    private static bool IsRead(string key) => Single.Contains(key) || Families.Any(family => key.StartsWith(family, StringComparison.OrdinalIgnoreCase));

    /// <summary>« --Bot= », which hosts that hand their settings on write for each section.</summary>
    private static bool SetsNothing(string word) => word.EndsWith('=') && Families.Contains($"{word[2..^1]}:", StringComparer.OrdinalIgnoreCase);
}
