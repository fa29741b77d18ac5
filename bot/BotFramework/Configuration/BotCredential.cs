namespace E4Bot.BotFramework;

/// <summary>The section <c>Bot:Credential</c>.</summary>
public sealed class BotCredential
{
    /// <summary>Which of the four kinds. Default: none; needed with <see cref="BotOptions.AppId"/>.</summary>
    public BotCredentialType? Type { get; set; }

    /// <summary>The client secret. For <see cref="BotCredentialType.Secret"/>.</summary>
    public string? Secret { get; set; }

    /// <summary>
    /// A <c>.pfx</c> or <c>.p12</c> file, or a <c>.pem</c> file that holds certificate and key. For
    /// <see cref="BotCredentialType.Certificate"/>.
    /// </summary>
    public string? CertificatePath { get; set; }

    /// <summary>Password of the certificate's file. Default: none.</summary>
    public string? CertificatePassword { get; set; }

    /// <summary>Send the certificate's chain along, so that a renewed one is known by subject and issuer. Default: true.</summary>
    public bool SendX5c { get; set; } = true;

    /// <summary>
    /// Client id of the managed identity that vouches for the app. For <see cref="BotCredentialType.Federated"/>, where it is needed;
    /// a <see cref="BotCredentialType.ManagedIdentity"/> is the app id itself.
    /// </summary>
    public string? ManagedIdentityClientId { get; set; }
}

/// <summary>How the bot proves who it is.</summary>
public enum BotCredentialType
{
    /// <summary>A client secret.</summary>
    Secret,

    /// <summary>A certificate with its private key.</summary>
    Certificate,

    /// <summary>A managed identity vouches for the app's registration: nothing to keep secret.</summary>
    Federated,

    /// <summary>The bot is a user-assigned managed identity.</summary>
    ManagedIdentity,
}
