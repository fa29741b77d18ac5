namespace E4Bot.BotFramework.Configuration;

/// <summary>The fixed names of a cloud, each open to an override by its key.</summary>
/// <param name="FederationAudience">What a managed identity's token must be for, so that the cloud takes it as an app's assertion.</param>
internal sealed record CloudEndpoints(string Issuer, string MetadataUrl, string Scope, string LoginUrl, string FederationAudience)
{
    public static CloudEndpoints Of(BotOptions options)
    {
        var cloud = Of(options.Cloud);
        return new CloudEndpoints(
            options.Issuer ?? cloud.Issuer,
            options.MetadataUrl ?? cloud.MetadataUrl,
            options.Scope ?? cloud.Scope,
            (options.LoginUrl ?? cloud.LoginUrl).TrimEnd('/'),
            cloud.FederationAudience);
    }

    private static CloudEndpoints Of(BotCloud cloud) => cloud switch
    {
        BotCloud.Public => new(
            "https://api.botframework.com",
            "https://login.botframework.com/v1/.well-known/openidconfiguration",
            "https://api.botframework.com/.default",
            "https://login.microsoftonline.com",
            "api://AzureADTokenExchange"),
        BotCloud.UsGovernment => new(
            "https://api.botframework.us",
            "https://login.botframework.azure.us/v1/.well-known/openidconfiguration",
            "https://api.botframework.us/.default",
            "https://login.microsoftonline.us",
            "api://AzureADTokenExchangeUSGov"),
        BotCloud.China => new(
            "https://api.botframework.azure.cn",
            "https://login.botframework.azure.cn/v1/.well-known/openidconfiguration",
            "https://api.botframework.azure.cn/.default",
            "https://login.partner.microsoftonline.cn",
            "api://AzureADTokenExchangeChina"),
        _ => throw new ArgumentOutOfRangeException(nameof(cloud), cloud, "Not a known cloud."),
    };
}
