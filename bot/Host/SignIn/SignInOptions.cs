namespace E4Bot.Host.SignIn;

/// <summary>The settings under <c>SignIn</c>: how people sign in with Entra before a document is opened.</summary>
public sealed class SignInOptions
{
    public const string Section = "SignIn";

    /// <summary>
    /// The application that people sign in to, a GUID: ID tokens allowed, and <c>{Bot:PublicUrl}/signin-oidc</c> among its redirect addresses. Default:
    /// <c>Bot:AppId</c>, unless the bot is a managed identity, which nobody can sign in to.
    /// </summary>
    public string? ClientId { get; set; }

    /// <summary>The tenant whose people sign in, a GUID. Default: the only one that the bot takes activities of.</summary>
    public string? TenantId { get; set; }

    /// <summary>How long one sign-in is worth, 1 min to 12 h; it is not prolonged. Default: 1 h. Rights are looked at each time, whatever it is.</summary>
    public TimeSpan Duration { get; set; } = TimeSpan.FromHours(1);
}
