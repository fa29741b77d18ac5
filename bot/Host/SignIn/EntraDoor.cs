using E4Bot.Host.Http;

namespace E4Bot.Host.SignIn;

/// <summary>Sign-in with Entra. It needs an application, its tenant, and to know where browsers come back to.</summary>
public sealed class EntraDoor(EntraApplication application, PublicAddress address) : IDoor
{
    /// <summary>The scheme of those who have signed in, for as long as it is worth.</summary>
    public const string Session = "session";

    /// <summary>The scheme that sends them to sign in.</summary>
    public const string Entra = "entra";

    public bool IsOpen => application.IsKnown && address.Value is not null;

    public string Scheme => Session;

    public bool Admits(Visitor visitor) => visitor.TenantId == application.TenantId;
}
