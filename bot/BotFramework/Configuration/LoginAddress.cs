namespace E4Bot.BotFramework;

/// <summary>Where the bot's cloud lets people and programs sign in.</summary>
public static class LoginAddress
{
    /// <summary>Without the tenant, and without a slash at its end.</summary>
    public static string Of(BotOptions options) => Configuration.CloudEndpoints.Of(options).LoginUrl;
}
