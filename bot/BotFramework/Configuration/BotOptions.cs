namespace E4Bot.BotFramework;

/// <summary>The configuration section <c>Bot</c>: who the bot is, whom it believes, where it may send.</summary>
public sealed class BotOptions
{
    public const string Section = "Bot";

    /// <summary>The bot's Microsoft App ID, a GUID. Default: none, which only Development accepts.</summary>
    public string? AppId { get; set; }

    /// <summary>The tenant that holds the bot's registration, a GUID. Needed with <see cref="AppId"/>.</summary>
    public string? TenantId { get; set; }

    /// <summary>Tenants whose activities are taken, GUIDs. Default: <see cref="TenantId"/> alone.</summary>
    public IReadOnlyList<string> AllowedTenants { get; set; } = [];

    /// <summary>How the bot proves who it is when it sends.</summary>
    public BotCredential Credential { get; set; } = new();

    /// <summary>The Microsoft cloud that the bot is registered in. Default: <see cref="BotCloud.Public"/>.</summary>
    public BotCloud Cloud { get; set; }

    /// <summary>Issuer of inbound tokens, compared to the letter. Default: the cloud's.</summary>
    public string? Issuer { get; set; }

    /// <summary>Address of the OpenID metadata that lists the signing keys; https, or loopback in Development. Default: the cloud's.</summary>
    public string? MetadataUrl { get; set; }

    /// <summary>Scope asked for outbound tokens, ending in <c>/.default</c>. Default: the cloud's.</summary>
    public string? Scope { get; set; }

    /// <summary>Where outbound tokens are asked, without the tenant; https. Default: the cloud's.</summary>
    public string? LoginUrl { get; set; }

    /// <summary>
    /// Hosts that may be sent to: a name is that host alone, <c>*.name</c> every host below it. Default:
    /// <c>smba.trafficmanager.net</c>, <c>*.botframework.com</c>, <c>*.teams.microsoft.com</c>, <c>*.teams.microsoft.us</c>.
    /// </summary>
    public IReadOnlyList<string> AllowedServiceHosts { get; set; } = [];

    /// <summary>Channels that may speak to the bot; case matters. Default: <c>msteams</c> alone.</summary>
    public IReadOnlyList<string> AllowedChannels { get; set; } = [];

    /// <summary>
    /// Believe anybody who connects from this very machine. Default: false. Taken only in Development, without <see cref="AppId"/>, when
    /// every address listened on is loopback.
    /// </summary>
    public bool DangerouslyAllowAnonymous { get; set; }

    /// <summary>
    /// Where people's browsers reach this program, absolute, a path included where a proxy takes one off; https outside Development. Default: none,
    /// so no links are given; in Development, the address listened on.
    /// </summary>
    public Uri? PublicUrl { get; set; }

    /// <summary>How long a turn may last before its cancellation fires, 1 s to 5 min. Default: 15 s, when the channel gives up.</summary>
    public TimeSpan TurnTimeout { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>
    /// How long a card's action may take before « under way » is answered in its place; it goes on, and the card follows. 1 to 10 s.
    /// Default: 4 s, for clients give up soon after.
    /// </summary>
    public TimeSpan InvokeBudget { get; set; } = TimeSpan.FromSeconds(4);

    /// <summary>How long a connection to the connector may take to open, 1 s to 1 min. Default: 5 s.</summary>
    public TimeSpan ConnectTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How long one send may last in all, its waits, attempts and token included, 1 s to 2 min. Default: 15 s. The last third is the call's own.</summary>
    public TimeSpan SendTimeout { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>How often one send is attempted within <see cref="SendTimeout"/>, where another attempt can do no harm, 1 to 10. Default: 3.</summary>
    public int SendAttempts { get; set; } = 3;

    /// <summary>How fast the bot may call.</summary>
    public PaceOptions Pace { get; set; } = new();
}
