using E4Bot.BotFramework;

namespace E4Bot.Host.SharePoint;

/// <summary>Who asks Graph, and where Graph is.</summary>
public static class SharePointIdentity
{
    public static Uri Graph(SharePointOptions options, BotOptions bot) => new((options.GraphUrl ?? bot.Cloud switch
    {
        BotCloud.Public => "https://graph.microsoft.com",
        BotCloud.UsGovernment => "https://graph.microsoft.us",
        BotCloud.China => "https://microsoftgraph.chinacloudapi.cn",
        _ => throw new ArgumentOutOfRangeException(nameof(bot)),
    }).TrimEnd('/') + "/v1.0/");

    /// <summary>The application of its own; the bot's, when there is none. Without either nobody says who asks: a Graph on this machine does not want to know.</summary>
    public static BotOptions Of(SharePointOptions options, BotOptions bot) => new()
    {
        AppId = options.AppId is { Length: > 0 } own ? own : bot.AppId,
        TenantId = options.TenantId is { Length: > 0 } tenant ? tenant : bot.TenantId,
        Credential = options.AppId is { Length: > 0 } ? options.Credential : bot.Credential,
        Cloud = bot.Cloud,
        LoginUrl = bot.LoginUrl,
        Scope = $"{Graph(options, bot).GetLeftPart(UriPartial.Authority)}/.default",
    };

    public static IEnumerable<string> Problems(SharePointOptions options, BotOptions bot, bool isDevelopment)
    {
        if (!options.Enabled) yield break;
        if (options.GraphUrl is { } url && !IsSecure(url, isDevelopment)) yield return "SharePoint:GraphUrl is not an https address: write the one of your cloud's Graph, without a path.";
        if (options.AppId is not { Length: > 0 }) yield break;
        if (!Guid.TryParse(options.AppId, out _)) yield return "SharePoint:AppId is not a GUID: copy the application (client) ID of the registration that may write files.";
        var identity = new BotOptions { AppId = options.AppId, Credential = options.Credential };
        foreach (var problem in AppTokens.Problems(identity, SharePointOptions.Section)) yield return problem;
        if (!Guid.TryParse(options.TenantId is { Length: > 0 } tenant ? tenant : bot.TenantId, out _))
            yield return "SharePoint:TenantId is missing or not a GUID: set it to the directory (tenant) ID of the registration that may write files.";
    }

    private static bool IsSecure(string address, bool isDevelopment) => Uri.TryCreate(address, UriKind.Absolute, out var url)
        && (url.Scheme == Uri.UriSchemeHttps || (isDevelopment && url is { IsLoopback: true, Scheme: "http" })) && url.PathAndQuery == "/";
}
