using E4Bot.BotFramework;
using Microsoft.Extensions.Options;

namespace E4Bot.Host.OneDrive;

/// <summary>
/// Where an accepted file may go. The address comes with an activity, from a person's client: only the drives of the cloud that the bot is registered in are
/// called, over https at its own port; in anonymous Development, this very machine too.
/// </summary>
public sealed class UploadHosts(IOptions<BotOptions> options)
{
    /// <summary>None where Teams has no file consent: there no file is offered.</summary>
    private IReadOnlyList<string> Drives => options.Value.Cloud switch
    {
        BotCloud.Public => [".sharepoint.com"],
        BotCloud.UsGovernment or BotCloud.China => [],
        _ => throw new InvalidOperationException($"{options.Value.Cloud} is no known cloud."),
    };

    /// <summary>Whether the cloud lets a bot hand files over at all.</summary>
    public bool AreAny => Drives.Count > 0;

    public bool Allow(string address) => Uri.TryCreate(address, UriKind.Absolute, out var url) && url.UserInfo.Length == 0 && (IsDrive(url) || IsThisMachine(url));

    public bool IsThisMachine(Uri url) => options.Value.DangerouslyAllowAnonymous && url is { IsLoopback: true, Scheme: "http" or "https" };

    private bool IsDrive(Uri url) =>
        url is { Scheme: "https", IsDefaultPort: true, HostNameType: UriHostNameType.Dns } && Drives.Any(drive => url.IdnHost.EndsWith(drive, StringComparison.OrdinalIgnoreCase));
}
