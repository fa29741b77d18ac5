using E4Bot.BotFramework;

namespace E4Bot.Host.SignIn;

/// <summary>The application and the tenant that people sign in to, as the settings have it. Either is null while nothing says it.</summary>
/// <param name="Login">Where, without the tenant: the cloud's.</param>
public sealed record EntraApplication(string? ClientId, string? TenantId, string Login)
{
    public bool IsKnown => ClientId is not null && TenantId is not null;

    /// <summary>Where its OpenID metadata is below, and the issuer of its tokens to the letter.</summary>
    public string Authority => $"{Login}/{TenantId}/v2.0";

    public static EntraApplication Of(SignInOptions own, BotOptions bot) => new(Given(own.ClientId) ?? AppOf(bot), Given(own.TenantId) ?? TenantOf(bot), LoginAddress.Of(bot));

    private static string? AppOf(BotOptions bot) => bot.Credential.Type == BotCredentialType.ManagedIdentity ? null : Given(bot.AppId);

    private static string? TenantOf(BotOptions bot) => bot.AllowedTenants switch
    {
        [] => Given(bot.TenantId),
        [var only] => Given(only),
        _ => null,
    };

    /// <summary>A GUID as Entra writes it, or as it was given where it is none.</summary>
    private static string? Given(string? text) => Guid.TryParse(text, out var id) ? id.ToString() : string.IsNullOrWhiteSpace(text) ? null : text;
}
