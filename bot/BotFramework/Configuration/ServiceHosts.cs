namespace E4Bot.BotFramework.Configuration;

/// <summary>
/// Hosts that the bot's token may be sent to. A stored service address has no signature to vouch for it, so this is asked at every send,
/// not only when an activity comes in.
/// </summary>
internal sealed class ServiceHosts(BotOptions options)
{
    // trafficmanager.net is open to every customer: only the one name, nothing below it.
    private static readonly string[] Teams = ["smba.trafficmanager.net", "*.botframework.com", "*.teams.microsoft.com", "*.teams.microsoft.us"];

    private readonly IReadOnlyList<string> _allowed = options.AllowedServiceHosts is { Count: > 0 } chosen ? chosen : Teams;
    private readonly bool _loopback = options.Trust() == TrustMode.Anonymous;

    public bool Allows(string? serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var url)
        && url.UserInfo.Length == 0
        && (IsListed(url) || (_loopback && url is { IsLoopback: true, Scheme: "http" or "https" }));

    public static bool IsPattern(string pattern) =>
        Uri.CheckHostName(pattern.StartsWith("*.", StringComparison.Ordinal) ? pattern[2..] : pattern) == UriHostNameType.Dns;

    private bool IsListed(Uri url) =>
        url is { Scheme: "https", IsDefaultPort: true } && _allowed.Any(pattern => Matches(pattern, url.IdnHost));

    private static bool Matches(string pattern, string host) =>
        pattern.StartsWith("*.", StringComparison.Ordinal)
            ? host.EndsWith(pattern[1..], StringComparison.OrdinalIgnoreCase)
            : host.Equals(pattern, StringComparison.OrdinalIgnoreCase);
}
