using E4Bot.BotFramework;

namespace E4Bot.Host.SharePoint;

/// <summary>The settings under <c>SharePoint</c>.</summary>
public sealed class SharePointOptions
{
    public const string Section = "SharePoint";

    /// <summary>Whether a sealed sheet is also filed in its commission's channel, where nobody from outside is. Default: false.</summary>
    public bool Enabled { get; set; }

    /// <summary>The application that may write there. Default: the bot's own, with its credential; one of its own keeps the bot's tokens without any right to files.</summary>
    public string? AppId { get; set; }

    /// <summary>The directory of that application. Default: <c>Bot:TenantId</c>.</summary>
    public string? TenantId { get; set; }

    /// <summary>As <c>Bot:Credential</c>. Needed with <see cref="AppId"/>.</summary>
    public BotCredential Credential { get; set; } = new();

    /// <summary>Where Graph is, https. Default: the cloud's (<c>Bot:Cloud</c>); <c>https://dod-graph.microsoft.us</c> has to be said.</summary>
    public string? GraphUrl { get; set; }
}
